import { gzipSync } from "node:zlib";
import { PermanentError, RetryableError } from "../../src/domain/errors.ts";
import { withoutRobots, withServer } from "./serve.ts";

/** 256 MiB of zeros; made of members, so that making it takes no memory that the test would count. */
const member = gzipSync(Buffer.alloc(1024 * 1024));
const bomb = Buffer.concat(Array.from({ length: 256 }, () => member));

test("a gzip bomb stops at the cap", () =>
  withServer(
    withoutRobots((_, response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.end(bomb);
    }),
    async ({ fetcher, url }) => {
      const before = process.memoryUsage().arrayBuffers;
      const failed = fetcher({ maxBytes: 1024 * 1024 }).fetchPage(url("/"));
      await expect(failed).rejects.toThrow("larger than 1 MB");
      await expect(failed).rejects.toBeInstanceOf(PermanentError);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    },
  ));

test("a body without end stops at the cap", () =>
  withServer(
    withoutRobots((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "a")));
      };
      response.on("drain", write);
      write();
    }),
    async ({ fetcher, url }) => {
      await expect(fetcher({ maxBytes: 256 * 1024 }).fetchPage(url("/"))).rejects.toThrow(
        "larger than 256 kB",
      );
    },
  ));

test("a body of one byte now and then hits the deadline", () =>
  withServer(
    withoutRobots((_, response) => {
      const timer = setInterval(() => response.write("a"), 50);
      response.on("close", () => clearInterval(timer));
    }),
    async ({ fetcher, url }) => {
      const failed = fetcher({ timeoutMs: 500 }).fetchPage(url("/"));
      await expect(failed).rejects.toThrow("no complete answer within 0.5 s");
      await expect(failed).rejects.toBeInstanceOf(RetryableError);
    },
  ));

test("a server that never answers hits the deadline", () =>
  withServer(
    withoutRobots(() => {}),
    async ({ fetcher, url }) => {
      await expect(fetcher({ timeoutMs: 300 }).fetchPage(url("/"))).rejects.toThrow(
        "no complete answer within 0.3 s",
      );
    },
  ));

test("a cut connection is told and may be tried again", () =>
  withServer(
    withoutRobots((_, response) => {
      response.writeHead(200, { "content-length": "5000" });
      response.write("<p>half");
      setTimeout(() => response.destroy(), 20);
    }),
    async ({ fetcher, url }) => {
      const failed = fetcher().fetchPage(url("/"));
      await expect(failed).rejects.toThrow("connection closed early");
      await expect(failed).rejects.toBeInstanceOf(RetryableError);
    },
  ));

test("a cut gzip body is told and may be tried again", () =>
  withServer(
    withoutRobots((_, response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.end(gzipSync("<p>words</p>".repeat(500)).subarray(0, 40));
    }),
    async ({ fetcher, url }) => {
      await expect(fetcher().fetchPage(url("/"))).rejects.toThrow("the compressed body is cut or damaged");
    },
  ));

test("nobody listening is told and may be tried again", async () => {
  let closed = "";
  await withServer(
    () => {},
    async ({ host }) => void (closed = host),
  );
  await withServer(
    () => {},
    async ({ fetcher }) => {
      const failed = fetcher({ allowHosts: [closed] }).fetchPage(`http://${closed}/`);
      await expect(failed).rejects.toThrow("connection refused");
      await expect(failed).rejects.toBeInstanceOf(RetryableError);
    },
  );
});
