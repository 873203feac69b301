// How long the pages of stories and the review room take to answer over many claims, on both databases.
//
//   npx node bench/stories.ts 50000          50,000 articles of 200 outlets, about 300,000 claims, 200 stories
//   npx node bench/stories.ts 5000 postgres  PostgreSQL only; "embedded": PGlite only
//   ... --no-queue                           without the review room, whose queue takes minutes to make
//   ... embedded --data=folder               keeps what was made, for the next run to start from
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { demoAccess } from "../src/access/demo-access.ts";
import { withRegistry } from "../src/pipeline/registry/with-registry.ts";
import { keepQueue } from "../src/pipeline/review/keep-queue.ts";
import { createRegistryStore } from "../src/store/create-registry-store.ts";
import { createReviewStore } from "../src/store/create-review-store.ts";
import { type Database, openEmbedded, openPostgres } from "../src/store/open-database.ts";
import { createStore } from "../src/store/sql-store.ts";
import type { ArticleVersion } from "../src/store/store.ts";
import { createWebApp } from "../src/web/create-web-app.ts";
import { serveWeb } from "../src/web/serve-web.ts";
import { provideServers } from "../test/servers/provide-servers.ts";
import { outlets, stories, storyArticle } from "./story-articles.ts";

const articles = Number(process.argv[2] ?? 5000);
const only = process.argv[3];
const withQueue = !process.argv.includes("--no-queue");
const kept = process.argv.find((word) => word.startsWith("--data="))?.slice("--data=".length);
const STORIES = 200;
const BATCH = 500;
const ROUNDS = 40;

const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>bench</title>");
let rows: Queue["rows"] = [];
const servers = only === "embedded" ? null : await provideServers();
try {
  const url = servers?.variables["CLAIMLINE_TEST_DATABASE_URL"] ?? "";
  if (only !== "embedded") await measure("PostgreSQL", await openPostgres(url));
  if (only !== "postgres") await measure("PGlite", await openEmbedded(kept ?? join(folder, "data")));
} finally {
  await servers?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(engine: string, database: Database): Promise<void> {
  const plain = createStore(database);
  const registry = createRegistryStore(database);
  const reviews = createReviewStore(database);
  const store = withRegistry(plain, registry);
  const claims = (await plain.countClaims()) || (await fill(database));
  console.log(
    `${engine}: ${articles} articles of ${outlets.length} outlets, ${claims} claims, ${STORIES} stories`,
  );

  const keeper = keepQueue({ reviews, reader: store, warn: (message) => console.error(message) }, 0);
  if (withQueue) {
    const placing = performance.now();
    await keeper.refresh();
    console.log(
      `  the queue of the review room made in ${((performance.now() - placing) / 1000).toFixed(0)} s`,
    );
  }
  const app = createWebApp(store, {
    assetsDir: folder,
    access: demoAccess("admin"),
    extractor: "bench",
    registry: { registry, store, now: () => new Date() },
    room: {
      reviews,
      articles: plain,
      now: () => new Date(),
      secondReader: { kinds: [], stories: [] },
      settle: keeper.settle,
      sanitize: async () => "",
    },
  });
  const web = await serveWeb(app, { host: "127.0.0.1", port: 0 });
  try {
    await timeAll(web.url);
  } finally {
    await web.close();
    await keeper.close();
    await plain.close();
  }
}

/** Straight into the tables, since what is measured is reading. */
async function fill({ db }: Database): Promise<number> {
  const store = createStore({ db, pglite: null, close: async () => undefined });
  await store.saveOutlets(outlets);
  await store.saveStories(stories(STORIES));
  await store.startRun("bench", new Date(0).toISOString());
  let count = 0;
  for (let start = 0; start < articles; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, articles - start) }, (_, at) =>
      storyArticle(start + at, STORIES),
    );
    await db
      .insertInto("versions")
      .values(batch.map(({ version }) => toRow(version)))
      .execute();
    await db
      .insertInto("articles")
      .values(batch.map(({ version }) => ({ url: version.articleUrl, current_version: version.id })))
      .execute();
    count += await store.saveClaims(
      batch.flatMap(({ claims }) => claims),
      "bench",
    );
  }
  // As the server does by itself after a while.
  await sql`analyze`.execute(db);
  return count;
}

function toRow({ articleUrl, publishedAt, modifiedAt, details: _details, ...rest }: ArticleVersion) {
  return {
    ...rest,
    version: 1,
    article_url: articleUrl,
    published_at: publishedAt,
    modified_at: modifiedAt,
    kept: "whole" as const,
  };
}

async function timeAll(origin: string): Promise<void> {
  const first = performance.now();
  const { stories: counted } = (await json(`${origin}/api/stories`)) as {
    stories: { id: string; claims: number }[];
  };
  console.log(
    `  stories found out for the first time in ${((performance.now() - first) / 1000).toFixed(1)} s`,
  );
  const sizes = counted.map(({ claims }) => claims).toSorted((a, b) => b - a);
  console.log(
    `  claims a story: largest ${sizes[0]}, median ${sizes[STORIES / 2]}, smallest ${sizes.at(-1)}`,
  );
  const story = (round: number) => `story=story-${(round * 37) % STORIES}`;
  await time("list of stories", () => `${origin}/api/stories`);
  const pages = {
    "story page": "claims?",
    "matrix, disagreements": "comparison?claims=once&",
    timeline: "timeline?",
    "typed relations": "relations?",
    edits: "edits?",
  };
  for (const [name, path] of Object.entries(pages)) {
    const address = (round: number) => `${origin}/api/${path}${story(round)}`;
    await time(`${name}: first look`, address);
    // The stories that were looked at last, as an editor does who stays with a few.
    await time(`${name}: again`, (round) => address(ROUNDS - 1 - (round % 4)));
  }
  await time("all articles: claims", () => `${origin}/api/claims`, undefined, 5);
  if (withQueue) await timeQueue(origin);
  console.log(`  memory of the process ${Math.round(process.memoryUsage().rss / 1048576)} MB`);
}

async function timeQueue(origin: string): Promise<void> {
  const filters = [
    "",
    "kind=deaths",
    "outlet=paper-7",
    "status=all",
    "story=story-3",
    "assignee=me",
    "kind=verified&story=story-0",
  ];
  await time("review queue", (round) => `${origin}/api/review/queue?${filters[round % filters.length]}`);
  await time(
    "review queue: counts",
    (round) => `${origin}/api/review/counts?${filters[round % filters.length]}`,
  );
  await time(
    "a claim's page",
    (round) => `${origin}/api/review/claims/${rows[round]?.item.words}`,
    async () => {
      ({ rows } = (await json(`${origin}/api/review/queue?limit=200`)) as Queue);
    },
  );
  await timeDecisions(origin);
}

interface Queue {
  rows: { item: { words: string; claim: string } }[];
}

async function timeDecisions(origin: string): Promise<void> {
  const times: number[] = [];
  for (const [at, { item }] of rows.slice(0, ROUNDS).entries()) {
    const { state, claim } = (await json(`${origin}/api/review/claims/${item.words}`)) as {
      state: { lastSeq: number };
      claim: { id: string };
    };
    const body = {
      id: `bench-${process.pid}-${at}-decision`,
      words: item.words,
      claimId: claim.id,
      decision: "accepted",
      saw: state.lastSeq,
    };
    const from = performance.now();
    const answer = await fetch(`${origin}/api/review/decisions`, {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    times.push(performance.now() - from);
  }
  report("a decision saved", times);
}

async function time(
  name: string,
  address: (round: number) => string,
  prepare?: () => Promise<void>,
  rounds = ROUNDS,
): Promise<void> {
  await prepare?.();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await lastByte(address(round));
    times.push(performance.now() - from);
  }
  report(name, times);
}

async function json(address: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await lastByte(address)));
}

/** An answer is there when its last byte is; what a browser does with it then is not this process's work. */
async function lastByte(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.arrayBuffer();
}

function report(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0).toFixed(0);
  console.log(
    `  ${name.padEnd(34)} median ${at(0.5).padStart(5)} ms   95% ${at(0.95).padStart(5)} ms   slowest ${at(1).padStart(5)} ms   load ${loadavg()[0]?.toFixed(1)}`,
  );
}
