import { findProgram } from "./find-program.ts";
import { installPackages } from "./install-packages.ts";
import { startPostgres } from "./start-postgres.ts";
import { startRedis } from "./start-redis.ts";
import type { TestServer } from "./start-server.ts";

export interface Provided {
  /** Variables for the tests; one is absent when this machine cannot provide it. */
  readonly variables: Record<string, string>;
  /** Plain words for each thing that is missing. */
  readonly missing: readonly string[];
  stop(): Promise<void>;
}

const findRedis = () => findProgram("redis-server", "valkey-server");
const findChromium = () =>
  process.env.CHROMIUM_PATH ?? findProgram("chromium", "chromium-browser", "google-chrome");
function findPostgres() {
  const [initdb, postgres] = [findProgram("initdb"), findProgram("postgres")];
  return initdb && postgres ? { initdb, postgres } : null;
}

/**
 * Provides Redis, PostgreSQL and a browser: those of REDIS_URL, DATABASE_URL and CHROMIUM_PATH where set, else servers
 * of our own from the machine's programs, else from Debian's packages.
 */
export async function provideServers(): Promise<Provided> {
  const { REDIS_URL, DATABASE_URL } = process.env;
  const wanted = [
    ...(REDIS_URL || findRedis() ? [] : ["redis-server"]),
    ...(DATABASE_URL || findPostgres() ? [] : ["postgresql"]),
    ...(findChromium() ? [] : ["chromium"]),
  ];
  if (wanted.length > 0) installPackages(wanted);

  const started: TestServer[] = [];
  const variables: Record<string, string> = {};
  const missing: string[] = [];
  const stop = async () => {
    for (const server of started.splice(0)) await server.stop();
  };
  const provide = async (
    variable: string,
    url: string | null | undefined,
    start: (() => Promise<TestServer>) | null,
    hint: string,
  ) => {
    if (url) variables[variable] = url;
    else if (!start) missing.push(hint);
    else {
      const server = await start();
      started.push(server);
      variables[variable] = server.url;
    }
  };
  try {
    const redis = findRedis();
    const postgres = findPostgres();
    const install = "could not be installed here; install it (Debian: apt-get install";
    await provide(
      "CLAIMLINE_TEST_REDIS_URL",
      REDIS_URL,
      redis ? () => startRedis(redis) : null,
      `Redis ${install} redis-server) or set REDIS_URL`,
    );
    await provide(
      "CLAIMLINE_TEST_DATABASE_URL",
      DATABASE_URL,
      postgres ? () => startPostgres(postgres) : null,
      `PostgreSQL ${install} postgresql) or set DATABASE_URL`,
    );
    await provide(
      "CHROMIUM_PATH",
      findChromium(),
      null,
      `Chromium ${install} chromium) or set CHROMIUM_PATH`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { variables, missing, stop };
}
