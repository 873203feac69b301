import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { PermanentError, RetryableError } from "../../src/domain/errors.ts";
import { withoutRobots, withServer } from "./serve.ts";

const page = "<!doctype html><title>Quay</title><p>Seven dockers were freed on Sunday, the union said.</p>";

test("a page becomes a snapshot with its bytes, hash and validators", () =>
  withServer(
    withoutRobots((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("ETag", '"v1"');
      response.setHeader("Last-Modified", "Mon, 12 Jan 2026 08:00:00 GMT");
      response.end(page);
    }),
    async ({ fetcher, url }) => {
      const fetched = await fetcher().fetchPage(url("/quay#part"));
      if (fetched.outcome !== "fetched") throw new Error("not fetched");
      const { snapshot, validators } = fetched;
      expect(new TextDecoder().decode(snapshot.body)).toBe(page);
      expect(snapshot.sha256).toBe(createHash("sha256").update(page).digest("hex"));
      expect(snapshot.id).toBe(
        createHash("sha256")
          .update(`${url("/quay#part")}\n${snapshot.sha256}`)
          .digest("hex"),
      );
      expect(snapshot).toMatchObject({
        status: 200,
        finalUrl: url("/quay"),
        contentType: "text/html; charset=utf-8",
      });
      expect(validators).toEqual({ etag: '"v1"', lastModified: "Mon, 12 Jan 2026 08:00:00 GMT" });
    },
  ));

test("an unchanged page costs no body", () =>
  withServer(
    withoutRobots((request, response) => {
      const known =
        request.headers["if-none-match"] === 'W/"7"' &&
        request.headers["if-modified-since"] === "Mon, 12 Jan 2026 08:00:00 GMT";
      response.writeHead(known ? 304 : 200, { "content-type": "text/html" }).end(known ? undefined : page);
    }),
    async ({ fetcher, url }) => {
      const mine = fetcher();
      const validators = { etag: 'W/"7"', lastModified: "Mon, 12 Jan 2026 08:00:00 GMT" };
      expect(await mine.fetchPage(url("/a"), { validators })).toEqual({ outcome: "unchanged" });
      expect((await mine.fetchPage(url("/a"))).outcome).toBe("fetched");
    },
  ));

const encodings: Record<string, Buffer> = {
  gzip: gzipSync(page),
  br: brotliCompressSync(page),
  deflate: deflateSync(page),
  "deflate without its wrapper": deflateRawSync(page),
  "gzip, br": brotliCompressSync(gzipSync(page)),
};
test.each(Object.entries(encodings))("a body in %s is unpacked", (name, body) =>
  withServer(
    withoutRobots((_, response) => {
      response.setHeader("Content-Encoding", name.replace(/ without.*/, ""));
      response.end(body);
    }),
    async ({ fetcher, url }) => {
      const fetched = await fetcher().fetchPage(url("/"));
      if (fetched.outcome !== "fetched") throw new Error("not fetched");
      expect(new TextDecoder().decode(fetched.snapshot.body)).toBe(page);
    },
  ),
);

test("a sitemap that is a gzip file is unpacked", () =>
  withServer(
    withoutRobots((_, response) =>
      response.writeHead(200, { "content-type": "application/gzip" }).end(gzipSync("<urlset/>")),
    ),
    async ({ fetcher, url }) => {
      const fetched = await fetcher().fetchPage(url("/sitemap.xml.gz"));
      expect(fetched.outcome === "fetched" && new TextDecoder().decode(fetched.snapshot.body)).toBe(
        "<urlset/>",
      );
    },
  ));

test.each<[number, Record<string, string>, RegExp, typeof RetryableError | typeof PermanentError]>([
  [404, {}, /^HTTP 404$/, PermanentError],
  [410, {}, /^HTTP 410$/, PermanentError],
  [403, {}, /^HTTP 403$/, PermanentError],
  [500, {}, /^HTTP 500$/, RetryableError],
  [503, { "retry-after": "120" }, /^HTTP 503; the server asks to wait 120 s$/, RetryableError],
  [429, { "retry-after": "Fri, 01 Jan 1999 00:00:00 GMT" }, /^HTTP 429$/, RetryableError],
  [429, { "retry-after": "999999999" }, /asks to wait 86400 s$/, RetryableError],
  [304, {}, /^HTTP 304$/, PermanentError],
])("status %i %j is told in plain words", (status, headers, message, kind) =>
  withServer(
    withoutRobots((_, response) => response.writeHead(status, headers).end()),
    async ({ fetcher, url }) => {
      const failed = fetcher().fetchPage(url("/"));
      await expect(failed).rejects.toThrow(message);
      await expect(failed).rejects.toBeInstanceOf(kind);
    },
  ),
);

test("a picture is not fetched as a page", () =>
  withServer(
    withoutRobots((_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x")),
    async ({ fetcher, url }) => {
      await expect(fetcher().fetchPage(url("/"))).rejects.toThrow("not a page: image/png");
    },
  ));

test("a host name can be connected to elsewhere and keeps its name in the request and the snapshot", () =>
  withServer(
    withoutRobots((request, response) => response.end(`<p>${request.headers.host}</p>`)),
    async ({ fetcher, host }) => {
      const mine = fetcher({ allowHosts: [], connectTo: { "harbour-post.example": host } });
      const fetched = await mine.fetchPage("http://harbour-post.example/a");
      if (fetched.outcome !== "fetched") throw new Error("not fetched");
      expect(new TextDecoder().decode(fetched.snapshot.body)).toBe("<p>harbour-post.example</p>");
      expect(fetched.snapshot.finalUrl).toBe("http://harbour-post.example/a");
    },
  ));
