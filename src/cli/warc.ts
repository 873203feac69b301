import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { storyOf } from "./story.ts";
import { type AppOptions, warn, withApp } from "./with-app.ts";

interface WarcOptions extends AppOptions {
  readonly run?: string;
  readonly story?: string;
}

/** `claimline warc`: the pages as they were fetched, in the format of web archives. */
export function warcCommand(): Command {
  return appOptions(new Command("warc"))
    .description("write the pages of a run or story, as they were fetched, into a WARC file")
    .argument("<file>", "the file to write, like story.warc.gz")
    .option("--run <id>", "the pages of this run (claimline runs lists them)")
    .option("--story <id>", "the pages that articles of this story were read from, every version")
    .addHelpText("after", "\nExample:\n  $ claimline warc --story venezuela venezuela.warc.gz")
    .action((file: string, options: WarcOptions) => {
      if ((options.run === undefined) === (options.story === undefined))
        throw new UsageError("say which pages: --run ID or --story ID");
      return withApp(options, async ({ store, extractor }) => {
        const { writeWarc } = await import("../archive/write-warc.ts");
        const ids = await store.snapshotIds(
          options.story === undefined
            ? { run: options.run ?? "" }
            : { story: await storyOf(store, options.story) },
        );
        const snapshots = async function* () {
          for (const id of ids) {
            const snapshot = await store.snapshot(id);
            if (snapshot) yield snapshot;
          }
        };
        await pipeline(Readable.from(writeWarc(snapshots(), extractor)), createWriteStream(file));
        warn(`${ids.length} pages written to ${file}`);
      });
    });
}
