import { Command } from "commander";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface ReextractOptions extends AppOptions {
  readonly dryRun?: boolean;
  readonly format: string;
}

/** `claimline reextract`: the rules of today over the articles that are stored, and what that changes. */
export function reextractCommand(): Command {
  return appOptions(new Command("reextract"))
    .description("find the claims of all stored articles anew, without fetching, and report what changed")
    .option("--dry-run", "only report; store nothing")
    .option("--format <format>", "table, or json: one changed article a line", "table")
    .addHelpText("after", "\nExample:\n  $ claimline reextract --dry-run")
    .action((options: ReextractOptions) =>
      withApp(options, async (app) => {
        const { reextract } = await import("../pipeline/re-extract.ts");
        const total = { gained: 0, lost: 0, changed: 0, kept: 0 };
        for await (const changes of reextract(app, { dryRun: options.dryRun ?? false })) {
          const { url, gained, lost, changed, kept } = changes;
          for (const key of ["gained", "lost", "changed", "kept"] as const) total[key] += changes[key].length;
          if (options.format === "json") {
            await writeLine(JSON.stringify(changes));
            continue;
          }
          await writeLine(url);
          for (const { kind, sentence } of gained) await writeLine(`  + ${kind}: ${sentence}`);
          for (const { kind, sentence, id } of lost)
            await writeLine(
              `  - ${kind}${kept.includes(id) ? " (kept: a person decided on it)" : ""}: ${sentence}`,
            );
          for (const { after } of changed) await writeLine(`  ~ ${after.kind}: ${after.sentence}`);
        }
        const { gained, lost, changed, kept } = total;
        process.stderr.write(
          `${gained} claims gained, ${lost} lost (${kept} of them kept, since reviewed), ${changed} changed\n`,
        );
      }),
    );
}
