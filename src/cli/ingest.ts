import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { UsageError } from "../domain/errors.ts";
import type { RunSummary } from "../domain/run.ts";
import { reportFailure } from "./failures.ts";
import { unlessInterrupted } from "./interrupt.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { startProgress } from "./progress.ts";
import { formatRunSummary } from "./run-summary.ts";
import { type AppOptions, withApp } from "./with-app.ts";

/** `claimline ingest`: pages, feeds and sitemaps in, claims in the store, a run summary out. */
export function ingestCommand(): Command {
  return appOptions(new Command("ingest"))
    .description(
      "fetch, read and store the claims of pages, feeds or sitemaps; nothing named: the config's outlets",
    )
    .argument("[inputs...]", "addresses or HTML files")
    .option("--format <format>", "table or json", "table")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline ingest                                  the outlets of claimline.yaml
  $ claimline ingest https://example.org/feed.xml     all pages of a feed
  $ claimline ingest saved/page.html                  a page from disk`,
    )
    .action(async (inputs: string[], options: AppOptions & { format: string }) => {
      const config = loadConfig(options);
      if (inputs.length === 0 && config.outlets.length === 0) {
        throw new UsageError(
          "nothing to ingest: name a page, feed or file, or put outlets into claimline.yaml",
        );
      }
      const urls = inputs.map(addressOf);
      const outlets = inputs.length === 0 ? config.outlets : [];
      const summary = await withApp(options, async (app) => {
        const { runIngestion } = await import("../pipeline/run-ingestion.ts");
        const { workJobs } = await import("../pipeline/work-jobs.ts");
        await workJobs(app);
        const progress = startProgress("Ingesting");
        try {
          const onProgress = (run: RunSummary) => showProgress(progress, run);
          const run = await unlessInterrupted((signal) =>
            runIngestion(app, { outlets, urls, onProgress, signal }),
          );
          progress.stop();
          for (const { url, reason } of await app.store.troubledUrls(run.id))
            reportFailure(shown(url), reason);
          return run;
        } finally {
          progress.stop();
        }
      });
      await writeLine(options.format === "json" ? JSON.stringify(summary) : formatRunSummary(summary));
    });
}

function addressOf(input: string): string {
  if (/^https?:\/\//i.test(input) && URL.canParse(input)) return new URL(input).href;
  if (existsSync(input)) return pathToFileURL(resolve(input)).href;
  throw new UsageError(`${input} is neither a web address nor a file here`);
}

const shown = (url: string) => (url.startsWith("file:") ? fileURLToPath(url) : url);

/** Moves the bar by what a run has finished. */
export function showProgress(progress: ReturnType<typeof startProgress>, run: RunSummary): void {
  progress.update(run.discovered - run.pending, run.discovered, `${run.newClaims} new claims`);
}
