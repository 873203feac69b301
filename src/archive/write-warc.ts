import { STATUS_CODES } from "node:http";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Snapshot } from "../domain/snapshot.ts";

const WARC_VERSION = "WARC/1.1";
/** They speak of the bytes as they were sent; a snapshot holds them unpacked. */
const OF_THE_TRANSFER = /^(?:content-encoding|transfer-encoding|content-length)$/i;

/**
 * Snapshots as a gzipped WARC file, record by record, so that memory does not grow with their number. Headers that no
 * longer fit the unpacked body are kept under `x-archive-orig-`, as other tools do.
 * @param software name and version for the first record
 */
export async function* writeWarc(
  snapshots: AsyncIterable<Snapshot>,
  software: string,
): AsyncGenerator<Uint8Array> {
  const info = { software, format: "WARC File Format 1.1" };
  const first = WARCRecord.createWARCInfo({ filename: "claimline.warc.gz", warcVersion: WARC_VERSION }, info);
  yield await WARCSerializer.serialize(first, { gzip: true });
  for await (const snapshot of snapshots)
    yield await WARCSerializer.serialize(toRecord(snapshot), { gzip: true });
}

function toRecord({ finalUrl, fetchedAt, status, headers, body, id }: Snapshot): WARCRecord {
  const httpHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      OF_THE_TRANSFER.test(name) ? `x-archive-orig-${name}` : name,
      // A line end in a header would begin another one.
      value.replace(/[\r\n]+/g, " "),
    ]),
  );
  httpHeaders["content-length"] = String(body.length);
  return WARCRecord.create(
    {
      url: finalUrl,
      date: fetchedAt,
      type: "response",
      warcVersion: WARC_VERSION,
      warcHeaders: { "WARC-Record-ID": `<urn:sha256:${id}>` },
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`.trim(),
      httpHeaders,
    },
    [body],
  );
}
