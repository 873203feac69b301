import { Command, Option } from "commander";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { appOptions } from "./options.ts";
import { outputWidth, writeLine } from "./output.ts";
import { storyOf } from "./story.ts";
import { comparisonTable } from "./tables/comparison-table.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface CompareOptions extends AppOptions {
  readonly story: string;
  readonly format: "table" | "json";
}

/** `claimline compare`: outlets side by side for one story. */
export function compareCommand(): Command {
  return appOptions(new Command("compare"))
    .description("lay the outlets of a story side by side: figures, sources, disagreements")
    .requiredOption("--story <id>", "the story to compare")
    .addOption(new Option("--format <format>", "how to print it").choices(["table", "json"]).default("table"))
    .addHelpText("after", "\nExample:\n  $ claimline compare --story venezuela")
    .action((options: CompareOptions) =>
      withApp(options, async ({ store }) => {
        const comparison = compareOutlets(
          await store.printedClaims({ story: await storyOf(store, options.story) }),
        );
        await writeLine(
          options.format === "json" ? JSON.stringify(comparison) : comparisonTable(comparison, outputWidth()),
        );
      }),
    );
}
