import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { Outlet } from "../../src/domain/outlet.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { openPaper } from "./paper.ts";

// Nothing here tells the report from the letters under it but the newsroom that looked at the page.
const page = `<!doctype html><html lang="en"><head><title>Front page</title></head><body><table><tr><td class="c2">
  <b class="h9">Ferry runs aground off Pell</b> <i class="d3" data-at="2026-05-05T08:00:00Z">today</i>
  <div class="t1"><p>Police said 14 people were injured when the ferry ran aground off Pell on Monday evening.</p></div>
  <div class="t2"><p>Sir: in my youth, police said, 90 people were injured on that very ferry, and nobody wrote of it at all.</p>
  <p>I have said so for many years, in letters that your paper did not print, and shall go on saying so until it does.</p></div>
  </td></tr></table></body></html>`;

test("an outlet's own selectors say where its pages have text, headline and date", async () => {
  const folder = temporaryFolder("selectors");
  const paper = await openPaper([["/ferry", page]]);
  const selectors = {
    body: ["td.c2 > div.t1"],
    title: "td.c2 > b.h9",
    publishedAt: "i.d3@data-at",
  };
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null, retryDelayMs: 20 };
  const app = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  try {
    await workJobs(app);
    const outlets = [Outlet.parse({ ...paper.outlet, selectors })];
    expect(await runIngestion(app, { outlets })).toMatchObject({ extracted: 1 });
    const [printed, ...more] = await app.store.printedClaims();
    expect(more).toEqual([]);
    expect(printed?.claim.number).toBe("14");
    expect(printed).toMatchObject({
      title: "Ferry runs aground off Pell",
      publishedAt: "2026-05-05T08:00:00Z",
    });
  } finally {
    await app.close();
    await paper.close();
    removeFolder(folder);
  }
}, 60_000);
