import { openApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { UsageError } from "../src/domain/errors.ts";
import { workJobs } from "../src/pipeline/work-jobs.ts";

const say = (message: string) => process.stderr.write(`claimline worker: ${message}\n`);

/**
 * Works the jobs of one name of the job table until SIGTERM or SIGINT; running jobs are let end, then it exits with 0.
 * A second signal ends it at once; its jobs are then done again by another worker.
 */
export async function runWorker(name: string): Promise<void> {
  try {
    const config = loadConfig();
    if (!config.redisUrl || !config.databaseUrl) {
      throw new UsageError(
        "a worker needs REDIS_URL (where the jobs are) and DATABASE_URL (where the claims go); set both. " +
          "Without servers, claimline ingest works all jobs by itself.",
      );
    }
    const app = await openApp(config, { warn: say });
    let stopping = false;
    const stop = (signal: string) => {
      if (stopping) process.exit(1);
      stopping = true;
      say(`${signal}: no new ${name} jobs; waiting for the running ones`);
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          say(`could not close: ${(error as Error).message}`);
          process.exit(1);
        },
      );
    };
    for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
    await workJobs(app, [name]);
    say(`ready for ${name} jobs`);
  } catch (error) {
    say((error as Error).message);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}
