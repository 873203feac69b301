import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { PermanentError, RetryableError } from "../../src/domain/errors.ts";
import { withoutRobots, withServer } from "./serve.ts";

const MEGABYTE = 1024 * 1024;
/** 256 MiB of zeros; gzip's is made of members, so that making it takes no memory that the test would count. */
const member = gzipSync(Buffer.alloc(MEGABYTE));
const bombs: [string, Buffer][] = [
  ["gzip", Buffer.concat(Array.from({ length: 256 }, () => member))],
  ["br", brotliOfZeros(256)],
  ["gzip, gzip", gzipSync(Buffer.concat(Array.from({ length: 64 }, () => member)))],
];

function brotliOfZeros(megabytes: number): Buffer {
  const zeros = Buffer.alloc(megabytes * MEGABYTE);
  return brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

test.each(bombs)("a bomb of %s stops at the cap", (encoding, bomb) =>
  withServer(
    withoutRobots((_, response) => {
      response.setHeader("Content-Encoding", encoding);
      response.end(bomb);
    }),
    async ({ fetcher, url }) => {
      const before = process.memoryUsage().arrayBuffers;
      const failed = fetcher({ maxBytes: MEGABYTE }).fetchPage(url("/"));
      await expect(failed).rejects.toThrow("larger than 1 MB");
      await expect(failed).rejects.toBeInstanceOf(PermanentError);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MEGABYTE);
    },
  ),
);

test("headers without end are cut off; another host answers meanwhile", () =>
  withRawServer(
    (socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const more = () => {
        while (!socket.destroyed && socket.write(`x-more: ${"a".repeat(1000)}\r\n`));
      };
      socket.on("drain", more);
      more();
    },
    (endless) =>
      withServer(
        withoutRobots((_, response) => response.end("<p>here</p>")),
        async ({ fetcher, url, host }) => {
          const mine = fetcher({ allowHosts: [host, endless], timeoutMs: 5000 });
          const failed = mine.fetchPage(`http://${endless}/`);
          const settled = expect(failed).rejects.toBeInstanceOf(Error);
          expect(await mine.fetchPage(url("/"))).toMatchObject({ outcome: "fetched" });
          await settled;
        },
      ),
  ));

/** A server that answers by hand, byte by byte. */
async function withRawServer(
  answer: (socket: Socket) => void,
  test: (host: string) => Promise<void>,
): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => answer(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await test(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  }
}

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
