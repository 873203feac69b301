import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { z } from "zod";
import { openPoster } from "../app.ts";
import { UsageError } from "../domain/errors.ts";
import { storyNews } from "../exports/story-news.ts";
import { appOptions } from "./options.ts";
import { storyOf } from "./story.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface AlertOptions extends AppOptions {
  readonly to: string;
  readonly state?: string;
  readonly markOnly?: boolean;
}

/** `claimline alert`: new disagreements and edits of a story, to a signed webhook. */
export function alertCommand(): Command {
  return appOptions(new Command("alert"))
    .description("send new disagreements and edits of a story to a webhook, signed; each once")
    .argument("<story>", "id of a story of the config")
    .requiredOption("--to <url>", "where to send them; CLAIMLINE_WEBHOOK_SECRET is the key of the signature")
    .option("--state <file>", "remembers what was sent; in the data folder if not given")
    .option("--mark-only", "send nothing: take all that is known now as sent")
    .addHelpText(
      "after",
      "\nExample:\n  $ claimline alert venezuela --to https://desk.example/hooks/claims --mark-only",
    )
    .action((id: string, options: AlertOptions) =>
      withApp(options, async ({ store, config, now }) => {
        const { webhookSecret: secret } = config;
        if (!secret && !options.markOnly)
          throw new UsageError("CLAIMLINE_WEBHOOK_SECRET is not set; receivers know alerts by its signature");
        const { sendNews } = await import("../pipeline/alerts/send-news.ts");
        const story = await storyOf(store, id);
        const file = options.state ?? join(config.dataDirectory, "alerts", `${encodeURIComponent(id)}.json`);
        const sent = await readSent(file);
        const news = storyNews(await store.printedClaims({ story, currentOnly: false }));
        const remember = (ids: readonly string[]) => {
          for (const one of ids) sent.add(one);
          return writeSent(file, sent);
        };
        if (options.markOnly) {
          await remember(news.map((item) => item.id));
          process.stderr.write(`${news.length} are taken as sent.\n`);
          return;
        }
        const poster = openPoster(config);
        try {
          const hook = { url: options.to, secret: secret ?? "", post: poster.post, wait, now };
          const count = await sendNews({ id, name: story.name }, news, sent, hook, remember);
          process.stderr.write(count > 0 ? `${count} sent.\n` : "Nothing new.\n");
        } finally {
          await poster.close();
        }
      }),
    );
}

async function readSent(file: string): Promise<Set<string>> {
  if (!existsSync(file)) return new Set();
  try {
    return new Set(z.array(z.string()).parse(JSON.parse(await readFile(file, "utf8"))));
  } catch {
    throw new UsageError(`${file} does not hold what was sent; move it away to send all again`);
  }
}

/** A stop in the middle leaves the old file whole. */
async function writeSent(file: string, sent: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify([...sent]));
  await rename(`${file}.new`, file);
}
