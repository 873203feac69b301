import { setTimeout as sleep } from "node:timers/promises";
import { atLeast, Role } from "../../src/domain/person.ts";
import { neededFor } from "../../src/web/policy.ts";
import { type Guarded, openGuarded } from "./guarded-app.ts";

let guarded: Guarded;
let token: string;
beforeAll(async () => {
  guarded = await openGuarded();
  token = (await guarded.access.addToken(guarded.people.reviewer, { name: "script", role: "viewer" })).token;
}, 60_000);
afterAll(() => guarded?.close());

/** What each route is for, written down a second time, so that a slip in the policy shows. */
const WANTED: Record<string, Role | "anyone"> = {
  "GET /healthz": "anyone",
  "GET /api/door": "anyone",
  "POST /api/session": "anyone",
  "POST /api/links/look": "anyone",
  "POST /api/links/use": "anyone",
  "DELETE /api/session": "viewer",
  "GET /api/me": "viewer",
  "POST /api/me/password": "viewer",
  "GET /api/me/tokens": "viewer",
  "POST /api/me/tokens": "viewer",
  "DELETE /api/me/tokens/:id": "viewer",
  "GET /api/people": "admin",
  "POST /api/people": "admin",
  "PATCH /api/people/:id": "admin",
  "POST /api/people/:id/link": "admin",
  "GET /api/review/queue": "viewer",
  "GET /api/review/counts": "viewer",
  "GET /api/review/claims/:words": "viewer",
  "GET /api/review/log": "viewer",
  "GET /api/review/results": "viewer",
  "GET /api/review/figure": "viewer",
  "GET /api/review/filters": "viewer",
  "GET /api/review/colleagues": "reviewer",
  "GET /api/review/agreement": "reviewer",
  "POST /api/review/decisions": "reviewer",
  "POST /api/review/missed": "reviewer",
  "POST /api/review/hold": "reviewer",
  "POST /api/review/filters": "reviewer",
  "DELETE /api/review/filters/:id": "reviewer",
  "POST /api/review/assign": "editor",
  "GET /api/registry": "viewer",
  "POST /api/registry": "editor",
  "POST /api/edits/settlements": "reviewer",
  "POST /api/stories": "editor",
  "POST /api/stories/preview": "viewer",
  "GET /api/stories/changes": "viewer",
  "GET /api/stories/suggestions": "viewer",
  "GET /api/review/export": "editor",
  "GET /snapshot/:id": "viewer",
  "POST /api/troubles/replay": "admin",
};
const OPEN_FILES = ["/assets/", "/favicon.svg", "/snapshot.css"];
const wantedFor = (method: string, path: string): Role | "anyone" => {
  const named = WANTED[`${method} ${path}`];
  if (named) return named;
  if (method !== "GET") throw new Error(`${method} ${path} is in no table of roles`);
  return path.startsWith("/api/") ? "viewer" : "anyone";
};

/** Routes as they are called, without the middleware that runs before all. */
function calls() {
  const known = new Set<string>();
  return guarded.routes
    .filter(
      ({ method, path }) =>
        method !== "ALL" && !path.endsWith("*") && !OPEN_FILES.some((one) => path.startsWith(one)),
    )
    .map(({ method, path }) => ({ method, path: path.replaceAll(/\{(\w+)\}/g, ":$1") }))
    .filter(({ method, path }) => !known.has(`${method} ${path}`) && Boolean(known.add(`${method} ${path}`)));
}

test("every route x everybody: as the table says", async () => {
  const visitors = ["anonymous", ...Role.options, "gone", "token"] as const;
  const wrong: string[] = [];
  let count = 0;
  for (const { method, path } of calls()) {
    const wanted = wantedFor(method, path);
    const address = path.replaceAll(/:\w+/g, "some-id-of-it");
    for (const visitor of visitors) {
      // Who logs in or out here would not be who they were for the next route.
      if (method === "DELETE" && path === "/api/session") continue;
      const options = visitor === "token" ? { token } : visitor === "anonymous" ? {} : { as: visitor };
      const ask = () =>
        guarded.ask(method, address, { ...options, ...(method === "GET" ? {} : { body: {} }) });
      const role = visitor === "token" ? "viewer" : Role.safeParse(visitor).data;
      const expected = wanted === "anyone" ? "in" : !role ? 401 : atLeast(role, wanted) ? "in" : 403;
      let response = await ask();
      // Strangers are slowed before they have been everywhere; what they are told then says nothing of the route.
      while (expected === 401 && response.status === 429) {
        await sleep(1000 * Number(response.headers.get("retry-after")));
        response = await ask();
      }
      const found = response.status === 401 || response.status === 403 ? response.status : "in";
      count += 1;
      if (found !== expected) wrong.push(`${visitor}: ${method} ${path}: ${found}, expected ${expected}`);
    }
  }
  process.stdout.write(
    `roles: ${calls().length} routes x ${visitors.length} visitors = ${count} requests, ${wrong.length} wrong\n`,
  );
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(250);
  // Hundreds of requests, some of them over whole stories: on a busy machine that takes its time.
}, 120_000);

test("the policy names every route that writes; what it does not name is refused", async () => {
  for (const { method, path } of calls().filter((one) => one.method !== "GET"))
    expect([`${method} ${path}`, WANTED[`${method} ${path}`]]).toEqual([
      `${method} ${path}`,
      neededFor(method, path.replaceAll(/:\w+/g, "x")),
    ]);
  expect((await guarded.ask("PUT", "/compare", { as: "admin", body: {} })).status).toBe(403);
  expect((await guarded.ask("DELETE", "/api/review/decisions", { as: "editor", body: {} })).status).toBe(403);
});

describe("requests that are forged or malformed are refused before they do anything", () => {
  const forged: [string, Record<string, string | null>][] = [
    ["a foreign origin", { origin: "https://evil.example" }],
    ["a sister domain", { origin: "https://other.newsroom.example" }],
    ["the same host in the clear", { origin: "http://claims.newsroom.example" }],
    ["another port", { origin: "https://claims.newsroom.example:8443" }],
    ["an opaque origin", { origin: "null" }],
    ["no origin", { origin: null }],
    ["another site by its own word", { "sec-fetch-site": "cross-site" }],
    ["the same site but another origin", { "sec-fetch-site": "same-site" }],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["a form with files", { "content-type": "multipart/form-data; boundary=x" }],
    ["plain text", { "content-type": "text/plain" }],
    ["a type that only looks like JSON", { "content-type": "text/plain; application/json" }],
  ];
  test("every route that writes x every forgery", async () => {
    const passed: string[] = [];
    let count = 0;
    for (const { method, path } of calls().filter((one) => one.method !== "GET"))
      for (const [name, headers] of forged) {
        const address = path.replaceAll(/:\w+/g, "some-id-of-it");
        const { status } = await guarded.ask(method, address, { as: "admin", body: {}, headers });
        count += 1;
        if (status !== 403 && status !== 415) passed.push(`${name}: ${method} ${path}: ${status}`);
      }
    process.stdout.write(`CSRF: ${count} forged requests, ${passed.length} passed\n`);
    expect(passed).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test("a token does not make a foreign page's request ours", async () => {
    const headers = { origin: "https://evil.example" };
    expect((await guarded.ask("POST", "/api/review/hold", { token, body: {}, headers })).status).toBe(403);
  });

  test("a body that is too large is refused", async () => {
    const body = { link: "x".repeat(300_000) };
    expect((await guarded.ask("POST", "/api/links/look", { body })).status).toBe(413);
  });
});
