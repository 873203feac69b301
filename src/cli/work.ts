import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { untilStopped } from "./until-stopped.ts";
import { type AppOptions, warn, withApp } from "./with-app.ts";

/** `claimline work`: does the jobs that others queue, until Ctrl-C. */
export function workCommand(): Command {
  return appOptions(new Command("work"))
    .description("work the jobs of the queue: discover, ingest, extract, or those named")
    .argument("[jobs...]", "job names; all when none is named")
    .addHelpText("after", "\nExample:\n  $ claimline work ingest extract")
    .action(async (names: string[], options: AppOptions) => {
      const { jobs } = await import("../pipeline/jobs.ts");
      const known = jobs.map(({ name }) => name);
      const unknown = names.find((name) => !known.includes(name));
      if (unknown) throw new UsageError(`there is no job ${unknown}; there are ${known.join(", ")}`);
      if (!loadConfig(options).databaseUrl)
        throw new UsageError(
          "workers need servers: set DATABASE_URL, and REDIS_URL for more than a few of them",
        );
      await withApp(options, async (app) => {
        const { workJobs } = await import("../pipeline/work-jobs.ts");
        await workJobs(app, names.length > 0 ? names : known);
        const stopped = untilStopped();
        warn(`ready for ${(names.length > 0 ? names : known).join(", ")} jobs`);
        await stopped;
      });
    });
}
