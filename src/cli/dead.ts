import { Command } from "commander";
import { atLeastOne } from "./arguments.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface DeadOptions extends AppOptions {
  readonly limit: number;
  readonly replay?: string[] | true;
  readonly format: string;
}

/** `claimline dead`: jobs that were given up, why, and back into the queue with them. */
export function deadCommand(): Command {
  return appOptions(new Command("dead"))
    .description("list the jobs that were given up, or put them back")
    .option("--limit <count>", "how many to list", atLeastOne, 50)
    .option("--replay [ids...]", "put back these (by id), or all")
    .option("--format <format>", "table or json", "table")
    .addHelpText("after", "\nExamples:\n  $ claimline dead\n  $ claimline dead --replay")
    .action((options: DeadOptions) =>
      withApp(options, async (app) => {
        if (options.replay !== undefined) {
          const { replayDeadLetters } = await import("../pipeline/bury.ts");
          const count = await replayDeadLetters(app, options.replay === true ? "all" : options.replay);
          await writeLine(`${count} put back; workers, or the next claimline ingest, do them again`);
          return;
        }
        const letters = await app.store.deadLetters({ limit: options.limit });
        for (const letter of letters) {
          const { id, name, url, reason, diedAt } = letter;
          const plain = reason.split("\n")[0] ?? reason;
          const line = `${id}  ${diedAt}  ${name}  ${url ?? ""}\n    ${plain}`;
          await writeLine(options.format === "json" ? JSON.stringify(letter) : line);
        }
        if (letters.length === 0 && options.format !== "json") await writeLine("No job was given up.");
      }),
    );
}
