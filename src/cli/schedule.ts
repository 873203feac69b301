import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { untilStopped } from "./until-stopped.ts";
import { type AppOptions, warn, withApp } from "./with-app.ts";

const EVERY_MS = 5000;

/** `claimline schedule`: ingestion that runs by itself, until Ctrl-C. */
export function scheduleCommand(): Command {
  return appOptions(new Command("schedule"))
    .description("look at the config's outlets again and again, each feed when it is due")
    .addHelpText(
      "after",
      `
Without servers this one process does everything. With REDIS_URL and DATABASE_URL it keeps the schedule, and
workers (claimline work, or those in workers/) do the jobs.

Example:
  $ claimline schedule --config claimline.yaml`,
    )
    .action(async (options: AppOptions) => {
      const { outlets, redisUrl, retention } = loadConfig(options);
      if (outlets.length === 0)
        throw new UsageError("there is nothing to look at: put outlets into claimline.yaml");
      await withApp(options, async (app) => {
        const { keepSchedule, planOutlets } = await import("../pipeline/schedule.ts");
        const { workJobs } = await import("../pipeline/work-jobs.ts");
        await planOutlets(outlets, app);
        if (!redisUrl) await workJobs(app);
        const stopping = new AbortController();
        const keeping = keepSchedule(app, {
          everyMs: EVERY_MS,
          signal: stopping.signal,
          say: warn,
          retention,
        });
        await untilStopped();
        stopping.abort();
        await keeping;
      });
    });
}
