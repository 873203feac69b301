import { fileURLToPath } from "node:url";
import { type App, openApp } from "../app.ts";
import { loadConfig } from "../config.ts";
import { type CorpusServer, serveCorpus } from "../demo/serve-corpus.ts";
import type { RunSummary } from "../domain/run.ts";
import { runIngestion } from "../pipeline/run-ingestion.ts";
import { workJobs } from "../pipeline/work-jobs.ts";
import { buildTimeline } from "../timeline/build-timeline.ts";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { showProgress } from "./ingest.ts";
import { unlessInterrupted } from "./interrupt.ts";
import { outputWidth, writeLine } from "./output.ts";
import { startProgress } from "./progress.ts";
import { formatRunSummary } from "./run-summary.ts";
import { servePages } from "./serve.ts";
import { comparisonTable } from "./tables/comparison-table.ts";
import { timelineTable } from "./tables/timeline-table.ts";
import { untilStopped } from "./until-stopped.ts";
import { warn } from "./with-app.ts";

export interface DemoOptions {
  readonly config?: string;
  readonly data: string;
  readonly port: number;
  readonly serve: boolean;
}

const corpusDir = fileURLToPath(new URL("../../corpus", import.meta.url));

/** The main job, end to end, on the corpus: two looks at the outlets on the first start, one on a later start. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const corpus = await serveCorpus({ corpusDir, edition: 1 });
  try {
    const config = {
      ...loadConfig(options),
      // The demo is embedded whatever the environment names: it never writes into somebody's database.
      databaseUrl: null,
      redisUrl: null,
      outlets: corpus.outlets,
      stories: corpus.stories,
      connectTo: corpus.connectTo,
      retryDelayMs: 300,
    };
    if (config.kindFaults.length > 0) process.exitCode = 1;
    const app = await openApp(config, { warn });
    try {
      await tell(
        `A local web of ${corpus.outlets.length} invented outlets, for your browser: ${corpus.origin}`,
      );
      await ingestEditions(app, corpus);
      await printClaims(app, corpus);
      if (options.serve) await serveUntilStopped(app, corpus, options.port);
    } finally {
      await app.close();
    }
  } finally {
    await corpus.close();
  }
}

/** The first start sees the outlets twice, before and after they changed some pages; a later one looks for news only. */
async function ingestEditions(app: App, corpus: CorpusServer): Promise<void> {
  await workJobs(app);
  const first = !(await app.store.runs(1)).some((run) => run.finishedAt);
  if (first) await ingestOnce(app, corpus, "First look: the outlets in the morning");
  corpus.setEdition(2);
  await ingestOnce(
    app,
    corpus,
    first ? "Second look: the same outlets in the evening" : "Looking for what changed",
  );
}

async function ingestOnce(app: App, corpus: CorpusServer, title: string): Promise<RunSummary> {
  await tell(`\n${title}`);
  const progress = startProgress("Ingesting");
  const onProgress = (run: RunSummary) => showProgress(progress, run);
  const summary = await unlessInterrupted((signal) =>
    runIngestion(app, { outlets: corpus.outlets, onProgress, signal }),
  ).finally(() => progress.stop());
  await tell(formatRunSummary(summary));
  return summary;
}

async function printClaims(app: App, corpus: CorpusServer): Promise<void> {
  const [story] = corpus.stories;
  if (!story) return;
  const claims = await app.store.printedClaims({ story });
  await tell(`\n${story.name}: what each outlet printed\n`);
  await tell(timelineTable(buildTimeline(claims), outputWidth()));
  await tell(`\n${story.name}: the outlets side by side\n`);
  await tell(comparisonTable(compareOutlets(claims), outputWidth()));
}

async function serveUntilStopped(app: App, corpus: CorpusServer, port: number): Promise<void> {
  // The outlets are invented; a reader's browser finds their pages on the local web.
  const linkFor = (url: string) => url.replace(/^https?:\/\//, corpus.origin);
  const web = await servePages(app, port, { linkFor, demo: true });
  // Heard before the address is told: who reads it may end the program at once.
  const stopped = untilStopped();
  await tell(
    `\nThe timeline chart, the claims with their quotes and the comparison: ${web.url}\n` +
      `The review room, where claims are checked: ${web.url}/review\n` +
      "Both are for this machine only and ask nobody to log in (claimline serve does). Ctrl-C ends it.",
  );
  await stopped;
  await web.close();
}

const tell = writeLine;
