import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadConfig } from "../../src/config.ts";
import { articlePage } from "../pipeline/paper.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { runCli } from "./run-cli.ts";

const HOME = "http://harbour.example";
let folder: string;
let server: Server;
let config: string;
let pages: Record<string, string | Buffer>;

beforeEach(async () => {
  folder = temporaryFolder("outlet");
  config = join(folder, "claimline.yaml");
  pages = {
    "/": `<html lang="en-GB"><head><title>Front | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post">
      <link rel="alternate" type="application/atom+xml" href="/news.atom">
      <link rel="alternate" type="application/rss+xml" href="/broken.rss"></head><body>Hello</body></html>`,
    "/robots.txt": `User-agent: *\nAllow: /\nSitemap: ${HOME}/map.xml.gz\n`,
    "/news.atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id>
      <entry><title>Storm</title><id>1</id><updated>2026-05-05T08:00:00Z</updated><link href="${HOME}/storm"/></entry></feed>`,
    "/broken.rss": "<html><body>Not here any more</body></html>",
    "/map.xml.gz": gzipSync(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>${HOME}/storm</loc></url><url><loc>${HOME}/calm</loc></url></urlset>`),
    "/storm": articlePage("Orrow", 14),
  };
  server = createServer((request, response) => {
    const body = pages[request.url ?? "/"];
    if (body === undefined) response.writeHead(404).end();
    else response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  writeFileSync(config, `# Ours.\nconnectTo:\n  harbour.example: 127.0.0.1:${port}\n`);
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
  removeFolder(folder);
});

test("add finds what the home page and robots.txt name, says what does not work, and writes the entry", async () => {
  const added = await runCli(["outlet", "add", HOME, "--config", config]);
  expect(added).toMatchObject({ code: 0, stderr: "" });
  expect(added.stdout).toContain(`found  feed ${HOME}/news.atom: 1 links, the newest of 2026-05-05`);
  expect(added.stdout).toContain(`found  sitemap ${HOME}/map.xml.gz: 2 links`);
  expect(added.stdout).toContain(`no     ${HOME}/broken.rss: this is a web page, not a feed`);
  expect(readFileSync(config, "utf8")).toMatch(/^# Ours\./);
  expect(loadConfig({ config }).outlets).toMatchObject([
    {
      id: "harbour-example",
      name: "The Harbour Post",
      home: `${HOME}/`,
      feeds: [`${HOME}/news.atom`],
      sitemaps: [`${HOME}/map.xml.gz`],
      language: "en",
    },
  ]);
  const again = await runCli(["outlet", "add", HOME, "--config", config]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("already");
  expect(loadConfig({ config }).outlets).toHaveLength(1);
}, 60_000);

test("check says in plain words what works; exit code 1 when something does not", async () => {
  await runCli(["outlet", "add", HOME, "--config", config]);
  const fine = await runCli(["outlet", "check", "--config", config]);
  expect(fine.code).toBe(0);
  expect(fine.stdout).toContain(
    `ok  page ${HOME}/storm: "Storm over Orrow leaves many homeless", 2026-05-05T08:00:00Z`,
  );
  delete pages["/news.atom"];
  const broken = await runCli(["outlet", "check", "harbour-example", "--config", config]);
  expect(broken.code).toBe(1);
  expect(broken.stderr).toContain(`${HOME}/news.atom does not work: HTTP 404`);
  expect(broken.stdout).toContain(`ok  sitemap ${HOME}/map.xml.gz`);
}, 60_000);

test("of an index of sitemaps the first one and its first page are tried", async () => {
  pages["/robots.txt"] = `Sitemap: ${HOME}/index.xml`;
  pages["/index.xml"] = `<sitemapindex><sitemap><loc>${HOME}/map.xml.gz</loc></sitemap></sitemapindex>`;
  pages["/news.atom"] = "";
  await runCli(["outlet", "add", HOME, "--config", config]);
  const fine = await runCli(["outlet", "check", "--config", config]);
  expect(fine.stdout).toContain(`ok  sitemap ${HOME}/index.xml: 1 links`);
  expect(fine.stdout).toContain(`ok  page ${HOME}/storm`);
  delete pages["/map.xml.gz"];
  const broken = await runCli(["outlet", "check", "--config", config]);
  expect(broken.code).toBe(1);
  expect(broken.stderr).toContain(`the first of its 1 sitemaps, ${HOME}/map.xml.gz: HTTP 404`);
}, 60_000);

test("a site without lists is told so and nothing is written", async () => {
  pages = { "/": "<html><head><title>Bare</title></head><body>Hello</body></html>" };
  const { code, stderr } = await runCli(["outlet", "add", HOME, "--config", config]);
  expect(code).toBe(2);
  expect(stderr).toContain("neither a feed nor a sitemap");
  expect(readFileSync(config, "utf8")).not.toContain("outlets");
}, 60_000);
