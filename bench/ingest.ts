// How many articles a second go the whole way: HTTP on loopback, read, extract, store; no politeness gap.
//
//   npx node bench/ingest.ts 1000                    embedded, with the share of each stage
//   npx node bench/ingest.ts 20000 servers           Redis and PostgreSQL of its own, two worker processes
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { openApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { Outlet } from "../src/domain/outlet.ts";
import type { PipelineDependencies } from "../src/pipeline/dependencies.ts";
import { runIngestion } from "../src/pipeline/run-ingestion.ts";
import { workJobs } from "../src/pipeline/work-jobs.ts";
import { provideServers } from "../test/servers/provide-servers.ts";
import { newspaperPage } from "./newspaper-pages.ts";

const PAPERS = 20;
const articles = Number(process.argv[2] ?? 1000);
const hosts = Array.from({ length: PAPERS }, (_, at) => `bench-${at}.example`);

const server = createServer((request, response) => {
  const host = hosts.indexOf(request.headers.host ?? "");
  const [, at] = /^\/news\/(\d+)$/.exec(request.url ?? "") ?? [];
  if (at !== undefined) return response.end(newspaperPage(Number(at)));
  if (request.url !== "/map.xml") return response.writeHead(404).end();
  const mine = Array.from({ length: articles }, (_, n) => n).filter((n) => n % PAPERS === host);
  const urls = mine.map((n) => `<url><loc>http://${hosts[host]}/news/${n}</loc></url>`).join("");
  response.end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

const servers = process.argv[3] === "servers" ? await provideServers() : null;
if (servers) {
  process.env["REDIS_URL"] = servers.variables["CLAIMLINE_TEST_REDIS_URL"];
  process.env["DATABASE_URL"] = servers.variables["CLAIMLINE_TEST_DATABASE_URL"];
}
const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
const outlets = hosts.map((host, at) =>
  Outlet.parse({
    id: `bench-${at}`,
    name: `Bench Post ${at}`,
    home: `http://${host}/`,
    sitemaps: [`http://${host}/map.xml`],
    gapMs: 0,
  }),
);
const connectTo = Object.fromEntries(hosts.map((host) => [host, `127.0.0.1:${port}`]));
writeFileSync(join(folder, "claimline.yaml"), JSON.stringify({ outlets, connectTo }));
const config = { ...loadConfig({ config: join(folder, "claimline.yaml"), data: join(folder, "data") }) };
const app = await openApp(config, { warn: (message) => console.error(message) });
const onServers = config.databaseUrl !== null;

/** Milliseconds spent in each stage, over all jobs; stages overlap, so the sum is more than the run. */
const spent: Record<string, number> = {};
const timed = <T extends object>(part: T, stage: (name: string) => string | null): T =>
  Object.fromEntries(
    Object.entries(part).map(([name, method]) => [
      name,
      typeof method !== "function"
        ? method
        : async (...input: unknown[]) => {
            const from = performance.now();
            try {
              return await method(...input);
            } finally {
              const called = stage(name === "run" ? String(input[0]) : name);
              if (called) spent[called] = (spent[called] ?? 0) + performance.now() - from;
            }
          },
    ]),
  ) as T;
const measured: PipelineDependencies = {
  ...app,
  fetcher: timed(app.fetcher, () => "fetch (its turn at the host included)"),
  sandbox: timed(app.sandbox, (task) => (task === "readArticle" ? "read" : "extract")),
  store: timed(app.store, (name) => (name === "close" ? null : "store")),
  queue: timed(app.queue, (name) => (name === "add" ? "queue" : null)),
};

const workers: ChildProcess[] = [];
const memory: string[] = [];
try {
  if (onServers) for (const name of ["ingest", "extract"]) workers.push(await startWorker(name));
  await workJobs(onServers ? app : measured, onServers ? ["discover"] : undefined);
  const started = performance.now();
  let said = 0;
  const run = await runIngestion(app, {
    outlets,
    onProgress: (now) => {
      const tenth = Math.floor((10 * now.extracted) / articles);
      if (tenth <= said) return;
      said = tenth;
      memory.push(
        `${now.extracted}: ${[process.pid, ...workers.map(({ pid }) => pid ?? 0)].map(megabytes).join(" + ")} MB`,
      );
    },
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${run.extracted} of ${articles} articles, ${run.newClaims} claims in ${seconds.toFixed(1)} s: ` +
      `${(run.extracted / seconds).toFixed(1)} articles/s ${onServers ? "on Redis and PostgreSQL, 2 workers" : "embedded"}; ` +
      `load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const [stage, ms] of Object.entries(spent).toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${(ms / articles).toFixed(1).padStart(8)} ms an article  ${stage}`);
  if (config.databaseUrl) await printSizes(config.databaseUrl, run.newClaims);
  console.log(
    `  memory of ${onServers ? "this process + ingest + extract" : "this process"}: ${memory.join("; ")}`,
  );
} finally {
  for (const worker of workers) {
    const ended = once(worker, "exit");
    worker.kill("SIGTERM");
    await ended;
  }
  await app.close();
  await servers?.stop();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}
// What the load of the machine does not change; the paper that is read and the start of all processes included.
console.log(
  `  ${((1000 * coreSeconds()) / articles).toFixed(1)} ms of a core an article, all processes together`,
);

async function startWorker(name: string): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [resolve(import.meta.dirname, `../workers/${name}.ts`)], {
    cwd: folder,
    stdio: ["ignore", "inherit", "pipe"],
  });
  let said = "";
  await new Promise<void>((ready, fail) => {
    worker.once("exit", () => fail(new Error(`the ${name} worker ended: ${said}`)));
    worker.stderr.on("data", (data) => {
      said += said.length < 10_000 ? String(data) : "";
      if (said.includes("ready for")) ready();
    });
  });
  return worker;
}

/** Seconds of a core that this process and those that it waited for have used, by the kernel. */
function coreSeconds(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  // User and system time, its own and its children's, in hundredths.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** Resident memory of a process, by the kernel. */
function megabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** What the tables take on disk, indexes and all. */
async function printSizes(url: string, claims: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string; bytes: string }>(
    "select relname as name, pg_total_relation_size(oid) as bytes from pg_class where relkind = 'r' and relnamespace = 'claimline'::regnamespace",
  );
  await client.end();
  const size = (name: string) => Number(rows.find((row) => row.name === name)?.bytes ?? 0);
  const of = (...names: string[]) => Math.round(names.reduce((sum, name) => sum + size(name), 0) / articles);
  console.log(
    `  bytes an article: ${of("snapshots")} snapshot, ${of("versions", "articles", "article_pages", "pages")} text, ` +
      `${of("run_urls")} ledger; bytes a claim: ${Math.round(size("claims") / claims)}`,
  );
}
