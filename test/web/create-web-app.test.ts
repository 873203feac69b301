import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoAccess } from "../../src/access/demo-access.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { serveWeb } from "../../src/web/serve-web.ts";
import { emptyPages } from "./empty-pages.ts";
import { fixtureReader } from "./fixture-reader.ts";

const LOCAL = { headers: { host: "127.0.0.1:4800" } };
const folder = emptyPages();
const app = createWebApp(fixtureReader(), { assetsDir: folder, access: demoAccess(), extractor: "test" });
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["/", "/compare", "/edits", "/runs", "/article/any-id"])("%s is the page", async (path) => {
  const response = await app.request(path, LOCAL);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
});

test("an unknown page is the page too, with status 404", async () => {
  const response = await app.request("/nope", LOCAL);
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
});

test.each(["/", "/assets/index-1.js", "/api/claims", "/api/nope", "/nope", "/healthz"])(
  "%s is guarded by headers",
  async (path) => {
    const { headers } = await app.request(path, LOCAL);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);

test.each([
  "/assets/../notes.secret",
  "/assets/%2e%2e/notes.secret",
  "/notes.secret",
  "/assets/..%2fnotes.secret",
  "/assets/nope.js",
  "/assets/index-1.js.map",
])("%s reaches no file", async (path) => {
  const response = await app.request(path, LOCAL);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain("not for the web");
});

test("pages that are not built give a message that says how", () => {
  expect(() =>
    createWebApp(fixtureReader(), {
      assetsDir: join(tmpdir(), "no-such-pages"),
      access: demoAccess(),
      extractor: "test",
    }),
  ).toThrow(/npm run build:web/);
});

test("links can lead elsewhere than to the stored address", async () => {
  const linkFor = (url: string) => url.replace("https://", "http://127.0.0.1:9/");
  const demo = createWebApp(fixtureReader(), {
    assetsDir: folder,
    access: demoAccess(),
    extractor: "test",
    linkFor,
  });
  const { claims } = (await (await demo.request("/api/claims?limit=1", LOCAL)).json()) as {
    claims: { link: string; url: string }[];
  };
  expect(claims[0]).toMatchObject({
    link: expect.stringMatching("^http://127.0.0.1:9/"),
    url: expect.stringMatching("^https://"),
  });
});

describe("serving", () => {
  test("takes a free port, answers, and a port in use is said so", async () => {
    const web = await serveWeb(app, { host: "127.0.0.1", port: 0 });
    try {
      expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
      const port = Number(new URL(web.url).port);
      await expect(serveWeb(app, { host: "127.0.0.1", port })).rejects.toThrow(
        `Port ${port} on 127.0.0.1 is in use`,
      );
    } finally {
      await web.close();
    }
    await expect(fetch(`${web.url}/healthz`)).rejects.toThrow();
  });

  test("closes although a connection is open", async () => {
    const web = await serveWeb(app, { host: "127.0.0.1", port: 0 });
    await (await fetch(`${web.url}/healthz`)).text();
    await web.close();
    await expect(fetch(`${web.url}/healthz`)).rejects.toThrow();
  });
});
