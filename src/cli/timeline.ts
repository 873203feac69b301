import { Command, Option } from "commander";
import { claimsCsv } from "../exports/claims-csv.ts";
import { buildTimeline } from "../timeline/build-timeline.ts";
import { appOptions } from "./options.ts";
import { outputWidth, writeLine } from "./output.ts";
import { storyOf } from "./story.ts";
import { toJsonLines } from "./tables/json-lines.ts";
import { timelineTable } from "./tables/timeline-table.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface TimelineOptions extends AppOptions {
  readonly story?: string;
  readonly kind?: string;
  readonly outlet?: string;
  readonly format: "table" | "json" | "csv";
}

/** `claimline timeline`: the stored claims in time order, outlet by outlet. */
export function timelineCommand(): Command {
  return appOptions(new Command("timeline"))
    .description("show stored claims in time order for each outlet")
    .option("--story <id>", "only articles of this story")
    .option(
      "--kind <kind>",
      "only claims of this kind (released, detained, verified, deaths, injured, missing or one of your own)",
    )
    .option("--outlet <id>", "only this outlet")
    .addOption(
      new Option("--format <format>", "json: one claim a line")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ claimline timeline --story venezuela --kind released
  $ claimline timeline --format csv > claims.csv`,
    )
    .action((options: TimelineOptions) =>
      withApp(options, async ({ store }) => {
        const claims = await store.printedClaims({
          ...(options.story ? { story: await storyOf(store, options.story) } : {}),
          ...(options.kind ? { kind: options.kind } : {}),
          ...(options.outlet ? { outlet: options.outlet } : {}),
        });
        if (options.format === "json") return writeText(toJsonLines(claims));
        if (options.format === "csv") return writeText(claimsCsv(claims));
        if (claims.length === 0)
          return writeLine("No claims are stored for this. claimline ingest fetches some.");
        return writeText(timelineTable(buildTimeline(claims), outputWidth()));
      }),
    );
}

async function writeText(text: string): Promise<void> {
  if (text !== "") await writeLine(text.replace(/\n$/, ""));
}
