import { writeFile } from "node:fs/promises";
import { type App, openApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { UsageError } from "../src/domain/errors.ts";
import { patiently } from "../src/pipeline/patiently.ts";

const HEARTBEAT_MS = 10_000;

/**
 * Opens the app for a process of its own and ends it with 0 at SIGTERM or SIGINT, when what runs has ended.
 * A second signal ends it at once; its jobs are then done again by another worker.
 * @param start does the work; its signal is aborted when the process is told to stop, and `say` writes into the log
 */
export async function runProcess(
  name: string,
  start: (app: App, signal: AbortSignal, say: (message: string) => void) => Promise<void>,
): Promise<void> {
  const stopping = new AbortController();
  let opened: App | null = null;
  let working: Promise<void> = Promise.resolve();
  const say = (message: string) => opened?.log.info(message);
  const stop = (signal: string) => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    say(`${signal}: no new ${name} jobs; waiting for the running ones`);
    Promise.all([opened?.close(), working]).then(
      () => process.exit(0),
      (error: unknown) => {
        opened?.log.error(`could not close: ${(error as Error).message}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  try {
    const config = loadConfig();
    if (!config.redisUrl || !config.databaseUrl) {
      throw new UsageError(
        "a worker needs REDIS_URL (where the jobs are) and DATABASE_URL (where the claims go); set both. " +
          "Without servers, claimline ingest works all jobs by itself, and claimline schedule does so again and again.",
      );
    }
    // Servers and workers are started together; a worker that comes first waits.
    const app = await patiently(
      () => openApp(config, { name: `${name} worker`, logLevel: "info" }),
      stopping.signal,
    );
    opened = app;
    if (config.heartbeatFile) keepHeartbeat(config.heartbeatFile, app);
    working = start(app, stopping.signal, say);
    await working;
  } catch (error) {
    if (stopping.signal.aborted) return;
    // A person started it with what it cannot work with: in plain words, not as a line of the log.
    process.stderr.write(`claimline worker: ${(error as Error).message}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}

/** A process that hangs, or whose servers are away, stops touching the file; a health check sees it. */
function keepHeartbeat(file: string, { store, queue }: App): void {
  const beat = async () => {
    await Promise.all([store.unfinishedRuns(), queue.counts("ingest")]);
    await writeFile(file, `${new Date().toISOString()}\n`);
  };
  const tryBeat = () => void beat().catch(() => undefined);
  tryBeat();
  setInterval(tryBeat, HEARTBEAT_MS).unref();
}
