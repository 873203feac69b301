import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { PermanentError } from "../domain/errors.ts";
import type { Fetcher, FetchOutcome } from "./fetcher.ts";
import { toSnapshot } from "./snapshot.ts";

const MAX_MB = 8;
const MAX_BYTES = MAX_MB * 1024 * 1024;

/**
 * A fetcher that also takes `file:` addresses, for pages that a person names on the command line. The pipeline queues
 * only web addresses from feeds and sitemaps, so no page can make it read a file.
 */
export function withLocalFiles(web: Fetcher): Fetcher {
  return {
    fetchPage: (url, options) => (url.startsWith("file:") ? readLocal(url) : web.fetchPage(url, options)),
    close: () => web.close(),
  };
}

async function readLocal(url: string): Promise<FetchOutcome> {
  const bytes = await readCapped(fileURLToPath(url));
  const answer = { status: 200, headers: {}, body: bytes };
  return {
    outcome: "fetched",
    snapshot: toSnapshot(url, url, answer),
    validators: { etag: null, lastModified: null },
  };
}

async function readCapped(file: string) {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new PermanentError(error.code === "ENOENT" ? "no such file" : error.message);
  });
  try {
    const { size } = await handle.stat();
    if (size > MAX_BYTES) throw new PermanentError(`larger than ${MAX_MB} MB`);
    const raw = await handle.readFile();
    const zipped = raw[0] === 0x1f && raw[1] === 0x8b;
    return new Uint8Array(zipped ? gunzipSync(raw, { maxOutputLength: MAX_BYTES }) : raw);
  } catch (error) {
    throw error instanceof PermanentError ? error : new PermanentError((error as Error).message);
  } finally {
    await handle.close();
  }
}
