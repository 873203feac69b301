import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { writeWarc } from "../../src/archive/write-warc.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";

function snapshot(
  url: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Snapshot {
  const sha256 = createHash("sha256").update(body).digest("hex");
  return {
    id: createHash("sha256").update(`${url}\n${sha256}`).digest("hex"),
    url,
    finalUrl: url,
    fetchedAt: "2026-03-02T12:00:00.000Z",
    status: 200,
    contentType: "text/html",
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
    sha256,
    body,
  };
}

const pages = [
  snapshot("https://tern.example/a", new TextEncoder().encode("<p>Brännö \u{1F6A2}</p>")),
  snapshot("https://tern.example/b", new Uint8Array([0, 255, 13, 10, 13, 10, 128, 0]), {
    "content-encoding": "br",
    "content-length": "3",
    "x-odd": "one\r\nWARC-Type: forged",
  }),
  snapshot("https://tern.example/empty", new Uint8Array()),
];

async function written(): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const all = async function* () {
    yield* pages;
  };
  for await (const chunk of writeWarc(all(), "claimline/test")) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("every page comes back byte for byte, with its address, time and status", async () => {
  const file = await written();
  const parser = new WARCParser([new Uint8Array(file)]);
  const types: (string | null)[] = [];
  const found: Uint8Array[] = [];
  for await (const record of parser) {
    types.push(record.warcType);
    if (record.warcType !== "response") continue;
    const page = pages[found.length];
    found.push(await record.readFully(true));
    expect(record.warcTargetURI).toBe(page?.url);
    expect(record.warcDate).toBe(page?.fetchedAt);
    expect(record.httpHeaders?.statusline).toBe("HTTP/1.1 200 OK");
    expect(record.warcHeaders.headers.get("WARC-Record-ID")).toBe(`<urn:sha256:${page?.id}>`);
  }
  expect(types).toEqual(["warcinfo", "response", "response", "response"]);
  expect(found.map((body) => Buffer.from(body).toString("hex"))).toEqual(
    pages.map(({ body }) => Buffer.from(body).toString("hex")),
  );
});

test("the file is plain gzip of plain records: lengths and digests are those of the bytes", async () => {
  const text = gunzipSync(await written()).toString("latin1");
  const records = text.split(/^WARC\/1\.1\r\n/m).slice(1);
  expect(records).toHaveLength(4);
  for (const record of records) {
    const [head = ""] = record.split("\r\n\r\n");
    const block = record.slice(head.length + 4, -4);
    const [, length] = /^Content-Length: (\d+)$/im.exec(head) ?? [];
    expect(block.length).toBe(Number(length));
    if (head.includes("warcinfo")) continue;
    const [, digest] = /^WARC-Block-Digest: sha-?256:([0-9a-f]+)$/im.exec(head) ?? [];
    expect(createHash("sha256").update(Buffer.from(block, "latin1")).digest("hex")).toBe(digest);
    expect(record.slice(-4)).toBe("\r\n\r\n");
  }
  expect(text).not.toMatch(/^WARC-Type: forged/m);
  expect(text).toMatch(/^x-archive-orig-content-encoding: br/im);
});
