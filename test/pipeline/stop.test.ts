import { setTimeout as sleep } from "node:timers/promises";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { queuePages } from "../../src/pipeline/queue-pages.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper } from "./paper.ts";

test("closing does not wait for a slow host; the page is ingested by the next process", async () => {
  const folder = temporaryFolder("stop");
  const paper = await openPaper([["/one", articlePage("Orrow", 14)]]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 50 };
  const open = () => openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  try {
    // For good, so far as this test goes: had closing waited for it, the page would be there.
    paper.delayMs = 600_000;
    const first = await open();
    await first.store.startRun("run", new Date().toISOString());
    await workJobs(first);
    const page = { url: paper.url("/one"), publishedAt: null };
    await queuePages("run", paper.outlet, [page], "feed", first);
    while ((await first.queue.counts("ingest")).active === 0) await sleep(20);
    await first.close();
    expect(paper.answers.has("/one")).toBe(false);

    paper.delayMs = 0;
    const second = await open();
    try {
      expect(await second.store.runSummary("run")).toMatchObject({ queued: 1, pending: 1 });
      await workJobs(second);
      await second.queue.idle(["ingest", "extract"]);
      expect(await second.store.runSummary("run")).toMatchObject({ extracted: 1, pending: 0, failed: 0 });
    } finally {
      await second.close();
    }
  } finally {
    await paper.close();
    removeFolder(folder);
  }
}, 60_000);
