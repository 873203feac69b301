import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

/** `claimline retention`: drop now what is older than the config keeps it. */
export function retentionCommand(): Command {
  return appOptions(new Command("retention"))
    .description(
      "drop pages and texts that are older than the config keeps them (claimline schedule does so by itself)",
    )
    .addHelpText("after", "\nExample:\n  $ claimline retention --config claimline.yaml")
    .action((options: AppOptions) =>
      withApp(options, async (app) => {
        const { retention } = loadConfig(options);
        const { keepRetention } = await import("../pipeline/retention.ts");
        if (retention.snapshotDays === null && retention.textDays === null)
          return writeLine("Everything is kept for good. Set retention: in the config to change that.");
        const { snapshots, texts } = await keepRetention(retention, app);
        await writeLine(
          `${snapshots} pages were dropped, and of ${texts} texts only the sentences with claims are kept`,
        );
      }),
    );
}
