import { randomUUID } from "node:crypto";
import pg from "pg";

const redis = process.env.CLAIMLINE_TEST_REDIS_URL ?? process.env.REDIS_URL ?? null;
const postgres = process.env.CLAIMLINE_TEST_DATABASE_URL ?? process.env.DATABASE_URL ?? null;

/** `describe` where the servers are there; else a skip that says so on standard error, and in CI a failure. */
export function describeOn(
  servers: readonly ("Redis" | "PostgreSQL")[],
  name: string,
  tests: () => void,
): void {
  const absent = servers.filter((server) => (server === "Redis" ? redis : postgres) === null);
  if (absent.length === 0) return describe(name, tests);
  const reason = `${name}: needs ${absent.join(" and ")}; run the tests with npm test, which provides them`;
  if (process.env.CI === "true") throw new Error(reason);
  process.stderr.write(`SKIPPED ${reason}\n`);
  describe.skip(name, tests);
}

/** A Redis to use together with a prefix of one's own. */
export const testRedis = () => ({ url: redis ?? "", prefix: `{test-${randomUUID()}}` });

/** A new, empty database on the test server. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `claimline_test_${randomUUID().replaceAll("-", "")}`;
  await statement(`create database ${name}`);
  const url = new URL(postgres ?? "");
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => statement(`drop database if exists ${name} with (force)`) };
}

async function statement(text: string): Promise<void> {
  const client = new pg.Client(postgres ?? "");
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
