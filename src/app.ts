import { availableParallelism } from "node:os";
import type { Config, LogLevel } from "./config.ts";
import { createFetcher } from "./fetch/create-fetcher.ts";
import { createPoster, type Poster } from "./fetch/create-poster.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { withLocalFiles } from "./fetch/local-files.ts";
import { createPolitenessGate, type PolitenessGate } from "./fetch/politeness.ts";
import { createLog, type Log, logJobs } from "./log/create-log.ts";
import type { PipelineDependencies } from "./pipeline/dependencies.ts";
import { withSettledEdits } from "./pipeline/edits/with-settled-edits.ts";
import { withRegistry } from "./pipeline/registry/with-registry.ts";
import { withMadeStories } from "./pipeline/stories/with-made-stories.ts";
import { type PipelineTasks, taskModule } from "./pipeline/tasks.ts";
import { createEmbeddedQueue } from "./queue/embedded-queue.ts";
import { createPostgresQueue } from "./queue/postgres-queue.ts";
import { createRedisQueue } from "./queue/redis-queue.ts";
import { createSandbox } from "./sandbox/create-sandbox.ts";
import type { AccountStore } from "./store/account-store.ts";
import { createAccountStore } from "./store/create-account-store.ts";
import { createRegistryStore } from "./store/create-registry-store.ts";
import { createReviewStore } from "./store/create-review-store.ts";
import { createSettlementLog } from "./store/create-settlement-log.ts";
import { createStoryLog } from "./store/create-story-log.ts";
import { openEmbedded, openPostgres } from "./store/open-database.ts";
import type { RegistryStore } from "./store/registry-store.ts";
import type { ReviewStore } from "./store/review-store.ts";
import type { SettlementLog } from "./store/settlement-log.ts";
import { createStore } from "./store/sql-store.ts";
import type { StoryLog } from "./store/story-log.ts";
import { version } from "./version.ts";

export interface App extends PipelineDependencies {
  readonly log: Log;
  readonly reviews: ReviewStore;
  readonly registry: RegistryStore;
  readonly storyLog: StoryLog;
  readonly settlementLog: SettlementLog;
  readonly accounts: AccountStore;
  readonly config: Config;
  /** Lets running jobs end (those that wait for a host, for 3 s), then closes queue, fetcher and store. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Is told in plain words what a person should see to; the log is if not given. */
  readonly warn?: (message: string) => void;
  /** Who writes the log. */
  readonly name?: string;
  /** What is logged where the config does not say; nothing if not given. */
  readonly logLevel?: LogLevel;
}

/** How long closing waits for running jobs before it ends their requests. */
const PATIENCE_MS = 3000;
/** A job waits in its worker for a busy host this long; then it makes room for pages of others. */
const LONGEST_WAIT_MS = 2000;
/** Pages take milliseconds; what takes longer than the deadline is made to. */
const SANDBOX = { size: Math.max(1, Math.min(4, availableParallelism())), deadlineMs: 20_000, memoryMb: 512 };
const USER_AGENT = `claimline/${version} (set userAgent in claimline.yaml to say who runs it)`;

/**
 * Puts the parts together: embedded by default, PostgreSQL and Redis where the config names them. Kinds of the config
 * that are wrong are warned of and left out.
 */
export async function openApp(config: Config, options: AppOptions): Promise<App> {
  const log = createLog(options.name ?? "claimline", config.logLevel ?? options.logLevel ?? "silent");
  const warn = options.warn ?? ((message: string) => log.warn(message));
  for (const fault of config.kindFaults) warn(`a kind is left out: ${fault}`);
  const database = config.databaseUrl
    ? await openPostgres(config.databaseUrl)
    : await openEmbedded(config.dataDirectory);
  const registry = createRegistryStore(database);
  const storyLog = createStoryLog(database);
  const settlementLog = createSettlementLog(database);
  const registered = withRegistry(createStore(database), registry);
  const store = withMadeStories(withSettledEdits(registered, settlementLog), storyLog);
  const queue = await openQueue(config, database, { warn }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const gate = createPolitenessGate({ turns: store.turns, longestWaitMs: LONGEST_WAIT_MS });
  const fetcher = withLocalFiles(openFetcher(config, gate));
  // Nobody else can have an embedded database open, so turns that stand in it are those of a killed process.
  if (database.pglite) await store.freeTurns();
  const sandbox = createSandbox<PipelineTasks>({ module: taskModule, ...SANDBOX });
  await store.saveOutlets(config.outlets);
  await store.saveStories(config.stories);
  return {
    store,
    reviews: createReviewStore(database),
    registry,
    storyLog,
    settlementLog,
    accounts: createAccountStore(database),
    config,
    queue,
    fetcher,
    sandbox,
    ownKinds: config.kinds,
    now: () => new Date(),
    extractor: `claimline/${version}`,
    log,
    observe: logJobs(log),
    async close() {
      // Pages of slow hosts are given up then; their jobs stay in the queue for the next process.
      const patience = setTimeout(() => void fetcher.close(), PATIENCE_MS);
      const lastPatience = setTimeout(() => void sandbox.close(), 2 * PATIENCE_MS);
      await queue.close().finally(() => [patience, lastPatience].map(clearTimeout));
      await fetcher.close();
      await sandbox.close();
      await store.close();
    },
  };
}

/** The way to the web alone, for commands that store nothing. */
export function openFetcher(config: Config, gate?: PolitenessGate): Fetcher {
  return createFetcher({
    userAgent: config.userAgent ?? USER_AGENT,
    allowHosts: config.allowHosts,
    connectTo: config.connectTo,
    ...(gate ? { gate } : {}),
  });
}

/** The way out for alerts, with the same guard. */
export const openPoster = ({ allowHosts, connectTo }: Config): Poster =>
  createPoster({ allowHosts, connectTo });

async function openQueue(
  config: Config,
  database: Awaited<ReturnType<typeof openEmbedded>>,
  options: { warn: (message: string) => void },
) {
  if (config.redisUrl)
    return createRedisQueue(config.redisUrl, { retryDelayMs: config.retryDelayMs, ...options });
  if (database.pglite) return createEmbeddedQueue(database.pglite, config.retryDelayMs);
  return createPostgresQueue(config.databaseUrl ?? "", config.retryDelayMs);
}
