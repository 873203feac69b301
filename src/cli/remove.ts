import { Command } from "commander";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface RemoveOptions extends AppOptions {
  readonly by?: string;
  readonly why?: string;
}

/** `claimline remove`: an article goes, on request; a tombstone says that it was there, who removed it and why. */
export function removeCommand(): Command {
  return appOptions(new Command("remove"))
    .description("remove an article with its claims and pages, or list what was removed")
    .argument("[url]", "a page of the article")
    .option("--by <name>", "who removes it")
    .option("--why <reason>", "why, in words that hold later")
    .addHelpText(
      "after",
      '\nExample:\n  $ claimline remove https://harbour-post.example/news/7 --by "R. Ortiz" --why "request of 3 May"',
    )
    .action((url: string | undefined, options: RemoveOptions) =>
      withApp(options, async (app) => {
        const { removeArticle } = await import("../pipeline/retention.ts");
        const { by = "", why = "" } = options;
        if (url !== undefined) await removeArticle(url, { by, why }, app);
        const stones = await app.store.tombstones(url === undefined ? 1000 : 1);
        for (const stone of stones) {
          const { articleUrl, at, versions, snapshots, claims } = stone;
          await writeLine(`${articleUrl}  removed ${at} by ${stone.by}: ${stone.why}`);
          await writeLine(
            `    ${claims} claims; versions ${versions.join(", ")}; pages ${snapshots.join(", ")}`,
          );
        }
        if (stones.length === 0) await writeLine("No article was removed.");
      }),
    );
}
