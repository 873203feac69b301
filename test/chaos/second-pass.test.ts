import pg from "pg";
import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";
import { openNewsstand } from "./newsstand.ts";

const articles = process.env.CLAIMLINE_CHAOS === "whole" ? 1000 : 60;

/** What ingestion stores; of `pages` all but the count of polls and the time of the next look. */
const STORED = {
  snapshots: "ctid, xmin, id",
  versions: "ctid, xmin, id",
  articles: "ctid, xmin, url",
  article_pages: "ctid, xmin, article_url, page_url",
  claims: "ctid, xmin, id",
  pages: "url, etag, last_modified, snapshot, outlet, status, gone_at, first_seen",
};

/** Each row with its place and the transaction that wrote it, so that one written again just as it was shows too. */
async function rowsOf(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const rows: Record<string, string[]> = {};
    for (const [table, columns] of Object.entries(STORED)) {
      const found = await client.query<{ row: string }>(
        `select row(${columns})::text as row from claimline.${table} order by 1`,
      );
      rows[table] = found.rows.map(({ row }) => row);
    }
    return rows;
  } finally {
    await client.end();
  }
}

describeOn(["PostgreSQL"], "a second pass", () => {
  test(`over ${articles} unchanged pages fetches no body and changes no row`, async () => {
    const stand = await openNewsstand({ papers: 20, articles });
    const database = await createTestDatabase();
    const { outlets, connectTo } = stand;
    const servers = { databaseUrl: database.url, redisUrl: null };
    const app = await openApp(
      { ...loadConfig(), outlets: [...outlets], connectTo, retryDelayMs: 200, ...servers },
      { warn: () => undefined },
    );
    try {
      await workJobs(app);
      expect(await runIngestion(app, { outlets })).toMatchObject({ extracted: articles });
      const before = await rowsOf(database.url);
      expect(before["claims"]?.length).toBeGreaterThanOrEqual(articles);
      stand.reset();
      const started = Date.now();
      const second = await runIngestion(app, { outlets });
      process.stderr.write(
        `second pass: ${articles} pages in ${((Date.now() - started) / 1000).toFixed(1)} s, ${stand.sent} bodies\n`,
      );
      expect(second).toMatchObject({ discovered: articles, unchanged: articles, extracted: 0, newClaims: 0 });
      expect(stand.sent).toBe(0);
      expect(await rowsOf(database.url)).toEqual(before);
    } finally {
      await app.close();
      await stand.close();
      await database.drop();
    }
  }, 600_000);
});
