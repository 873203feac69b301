import { jest } from "@jest/globals";
import { PermanentError, RetryableError, RobotsError } from "../../src/domain/errors.ts";
import { withServer } from "./serve.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const page = "<p>The bridge was opened.</p>";
type Robots = readonly [status: number, body: string];

function robotsCase([status, body]: Robots, path: string, outcome: "fetched" | RegExp, kind?: unknown) {
  return withServer(
    (request, response) => {
      if (request.url === "/robots.txt") response.writeHead(status).end(body);
      else response.end(page);
    },
    async ({ fetcher, url, paths }) => {
      const mine = fetcher();
      if (outcome === "fetched") {
        expect((await mine.fetchPage(url(path))).outcome).toBe("fetched");
        await mine.fetchPage(url(path));
        expect(paths.filter((asked) => asked === "/robots.txt")).toHaveLength(1);
        return;
      }
      const failed = mine.fetchPage(url(path));
      await expect(failed).rejects.toThrow(outcome);
      await expect(failed).rejects.toBeInstanceOf(kind);
      expect(paths).toEqual(["/robots.txt"]);
    },
  );
}

const all = (rules: string): Robots => [200, `User-agent: *\n${rules}`];
test("no rules allow", () => robotsCase([404, ""], "/a", "fetched"));
test("a refusal to show them allows (4xx)", () => robotsCase([403, "no"], "/a", "fetched"));
test("an empty file allows", () => robotsCase([200, ""], "/a", "fetched"));
test("a web page in its place allows", () =>
  robotsCase([200, "<html><p>Disallow</p></html>"], "/a", "fetched"));
test("other paths are allowed", () => robotsCase(all("Disallow: /private/"), "/a", "fetched"));
test("the longer rule wins", () =>
  robotsCase(all("Disallow: /news/\nAllow: /news/open/"), "/news/open/1", "fetched"));
test("a forbidden path", () =>
  robotsCase(all("Disallow: /private/"), "/private/x", /^robots.txt forbids it$/, RobotsError));
test("a wildcard", () => robotsCase(all("Disallow: /*.pdf$"), "/a.pdf", /forbids/, RobotsError));
test("a rule for this program alone", () =>
  robotsCase(
    [200, "User-agent: claimline-test\nDisallow: /\n\nUser-agent: *\nAllow: /"],
    "/a",
    /forbids/,
    RobotsError,
  ));
test("a server fault forbids for now", () =>
  robotsCase([503, ""], "/a", /^robots.txt could not be read \(HTTP 503\)/, RetryableError));

test("silence forbids for now", () =>
  withServer(
    (request, response) => {
      if (request.url !== "/robots.txt") response.end(page);
    },
    async ({ fetcher, url }) => {
      const failed = fetcher({ timeoutMs: 300 }).fetchPage(url("/a"));
      await expect(failed).rejects.toThrow(/robots.txt could not be read \(no complete answer/);
      await expect(failed).rejects.not.toBeInstanceOf(PermanentError);
    },
  ));

test("rules within the first 500 KiB hold, the rest is not read", () =>
  withServer(
    (request, response) => {
      if (request.url !== "/robots.txt") return response.end(page);
      response.write("User-agent: *\nDisallow: /early\n");
      response.write("# padding padding padding padding\n".repeat(20_000));
      response.end("Disallow: /late\n");
    },
    async ({ fetcher, url }) => {
      const mine = fetcher();
      await expect(mine.fetchPage(url("/early"))).rejects.toThrow("robots.txt forbids it");
      expect((await mine.fetchPage(url("/late"))).outcome).toBe("fetched");
    },
  ));

test("rules hold for a day and no longer (RFC 9309, 2.4)", async () => {
  let later = 0;
  const { now } = Date;
  const clock = jest.spyOn(Date, "now").mockImplementation(() => now() + later);
  try {
    let rules = "User-agent: *\nDisallow: /private/";
    await withServer(
      (request, response) => response.end(request.url === "/robots.txt" ? rules : page),
      async ({ fetcher, url, paths }) => {
        const mine = fetcher();
        await mine.fetchPage(url("/a"));
        rules = "User-agent: *\nDisallow: /a";
        later = DAY_MS - 60_000;
        expect((await mine.fetchPage(url("/a"))).outcome).toBe("fetched");
        later = DAY_MS + 60_000;
        await expect(mine.fetchPage(url("/a"))).rejects.toBeInstanceOf(RobotsError);
        expect(paths).toEqual(["/robots.txt", "/a", "/a", "/robots.txt"]);
      },
    );
  } finally {
    clock.mockRestore();
  }
});

test("a redirect into a forbidden path is not followed", () =>
  withServer(
    (request, response) => {
      if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /private");
      else response.writeHead(302, { location: "/private/x" }).end();
    },
    async ({ fetcher, url, paths }) => {
      await expect(fetcher().fetchPage(url("/a"))).rejects.toBeInstanceOf(RobotsError);
      expect(paths).toEqual(["/robots.txt", "/a"]);
    },
  ));
