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
    paper.delayMs = 15_000;
    const first = await open();
    await first.store.startRun("run", new Date().toISOString());
    await workJobs(first);
    const page = { url: paper.url("/one"), publishedAt: null };
    await queuePages("run", paper.outlet, [page], "feed", first);
    await sleep(500);
    const asked = Date.now();
    await first.close();
    expect(Date.now() - asked).toBeLessThan(8000);

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
