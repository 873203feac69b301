import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** A file larger than this, unzipped, is not read at all. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The bytes of a file, unzipped where they are gzip; `-` is standard input. */
export async function fileBytes(file: string): Promise<Uint8Array> {
  const raw = file === "-" ? await standardInput() : await readFile(file);
  const zipped = raw[0] === 0x1f && raw[1] === 0x8b;
  return zipped ? gunzipSync(raw, { maxOutputLength: MAX_BYTES }) : raw;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
