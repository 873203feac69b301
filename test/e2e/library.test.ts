import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import * as inNode from "../../src/extract.ts";
import { type Project, projectWithPackage } from "../library/build-package.ts";
import { describeInChromium, launchChromium } from "./chromium.ts";

type Library = typeof inNode;

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");
const articles = read("corpus/gold.jsonl")
  .trim()
  .split("\n")
  .map((line) => {
    const { id, title, text, publishedAt } = JSON.parse(line) as inNode.ArticleInput;
    return { id, title, text, publishedAt };
  });
const kB = (bytes: number) => Math.round(bytes / 1000);

/** One module of what a user imports from the installed package, made with Vite as users make it. */
function bundle({ folder }: Project): string {
  const config = {
    logLevel: "error",
    build: { lib: { entry: "entry.js", formats: ["es"], fileName: "extract" }, outDir: "out" },
  };
  writeFileSync(join(folder, "entry.js"), 'export * from "claimline/extract";\n');
  writeFileSync(join(folder, "vite.config.js"), `export default ${JSON.stringify(config)};\n`);
  execFileSync(process.execPath, [resolve(root, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production" },
  });
  return readFileSync(join(folder, "out/extract.js"), "utf8");
}

describeInChromium("claimline/extract in a browser", () => {
  let project: Project | undefined;
  let server: Server | undefined;
  let browser: Browser | undefined;
  let module = "";
  let page: Page;

  beforeAll(async () => {
    project = await projectWithPackage();
    module = bundle(project);
    server = createServer((request, response) => {
      const isModule = request.url === "/extract.js";
      response.setHeader("content-type", isModule ? "text/javascript" : "text/html; charset=utf-8");
      response.end(isModule ? module : "<!doctype html><title>A page</title>");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    project?.remove();
  });

  test("finds the same claims and notices, ids and offsets included, in every article of the corpus", async () => {
    const found = await page.evaluate(async (list) => {
      const { extractClaims } = (await import("/extract.js" as string)) as Library;
      return list.map((article) => extractClaims(article, { zone: "America/Caracas", explain: true }));
    }, articles);
    const expected = articles.map((article) =>
      inNode.extractClaims(article, { zone: "America/Caracas", explain: true }),
    );
    expect(expected.flatMap(({ claims }) => claims).length).toBeGreaterThan(100);
    expect(found).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test("finds the same numbers and speakers", async () => {
    const texts = articles.slice(0, 10).map(({ text }) => text);
    const found = await page.evaluate(async (list) => {
      const { attribute, findQuantities } = (await import("/extract.js" as string)) as Library;
      return list.map((text) => findQuantities(text).map((one) => [one, attribute(text, one)] as const));
    }, texts);
    expect(found).toEqual(
      texts.map((text) => inNode.findQuantities(text).map((one) => [one, inNode.attribute(text, one)])),
    );
    expect(found.flat().filter(([, speaker]) => speaker).length).toBeGreaterThan(10);
  });

  test("is one module without another package, about as large as docs/library.md says", () => {
    expect(module).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["'][^"']+["']\s*;|ZodError/);
    const [, whole, zipped] =
      /\((\d+) kB as one module, (\d+) kB with gzip\)/.exec(read("docs/library.md")) ?? [];
    const sizes = [kB(module.length), kB(gzipSync(module).length)];
    process.stderr.write(`claimline/extract as one module: ${sizes[0]} kB, ${sizes[1]} kB with gzip\n`);
    expect(Math.abs(sizes[0]! - Number(whole)) / sizes[0]!).toBeLessThan(0.15);
    expect(Math.abs(sizes[1]! - Number(zipped)) / sizes[1]!).toBeLessThan(0.15);
  });
});
