import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { Checkpoint } from "../domain/review.ts";
import { reviewsCsv } from "../review/reviews-csv.ts";
import { readJsonLines } from "./jsonl.ts";
import { appOptions } from "./options.ts";
import { writeLine, writeText } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

const BATCH = 500;

/** `claimline audit`: shows that the log of decisions is whole, makes checkpoints, and writes it out. */
export function auditCommand(): Command {
  return new Command("audit")
    .description("verify the log of decisions, mark its end, write it out")
    .addCommand(verify())
    .addCommand(checkpoint())
    .addCommand(exportLog());
}

const verify = () =>
  appOptions(new Command("verify"))
    .description("read the whole log and find any change that was made to it; exit 1 on one")
    .option(
      "--checkpoint <file>",
      "checkpoints that were kept elsewhere; they show whether the end was cut off",
    )
    .addHelpText("after", "\nExample:\n  $ claimline audit verify --checkpoint checkpoints.jsonl")
    .action((options: AppOptions & { checkpoint?: string }) =>
      withApp(options, async ({ reviews }) => {
        const { verifyLog } = await import("../pipeline/review/verify-log.ts");
        const known: Checkpoint[] = [];
        if (options.checkpoint) {
          for await (const { value } of readJsonLines([options.checkpoint], Checkpoint)) known.push(value);
          if (known.length === 0) throw new UsageError(`${options.checkpoint} holds no checkpoint`);
        }
        const { entries, end, faults } = await verifyLog(reviews, known);
        for (const { seq, fault } of faults)
          await writeLine(`${seq === null ? "log" : `entry ${seq}`}: ${fault}`);
        const against = known.length > 0 ? `, ${known.length} checkpoints` : "";
        process.stderr.write(
          `${entries} decisions${against}: ${faults.length} faults; the log ends with ${end || "nothing"}\n`,
        );
        if (faults.length > 0) process.exitCode = 1;
      }),
    );

const checkpoint = () =>
  appOptions(new Command("checkpoint"))
    .description("print where the log ends now, as a line to keep where nobody who writes here can change it")
    .addHelpText("after", "\nExample:\n  $ claimline audit checkpoint >> checkpoints.jsonl")
    .action((options: AppOptions) =>
      withApp(options, async ({ reviews, now }) => {
        await writeLine(JSON.stringify({ ...(await reviews.logEnd()), at: now().toISOString() }));
      }),
    );

const exportLog = () =>
  appOptions(new Command("export"))
    .description("write every decision with what was judged, in order of the log")
    .option("--format <format>", "jsonl or csv", "jsonl")
    .addHelpText("after", "\nExample:\n  $ claimline audit export --format csv > decisions.csv")
    .action((options: AppOptions & { format: string }) =>
      withApp(options, async ({ reviews }) => {
        if (options.format !== "jsonl" && options.format !== "csv")
          throw new UsageError(`there is no format ${options.format}; known: jsonl, csv`);
        let after = 0;
        for (;;) {
          const entries = await reviews.logEntries(after, BATCH);
          if (options.format === "csv") await writeText(reviewsCsv(entries, after === 0));
          else for (const entry of entries) await writeLine(JSON.stringify(entry));
          const last = entries.at(-1);
          if (!last) return;
          after = last.seq;
        }
      }),
    );
