import { z } from "zod";

/** Bytes as fetched, never edited. `id` is sha256(url + "\n" + body sha256) in hex, so a repeat stores nothing twice. */
export const Snapshot = z.object({
  id: z.string(),
  url: z.string(),
  finalUrl: z.string(),
  fetchedAt: z.iso.datetime(),
  status: z.int(),
  contentType: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  /** Hex sha256 of `body`. */
  sha256: z.string(),
  /** Decompressed body as served. */
  body: z.instanceof(Uint8Array),
});
export type Snapshot = z.infer<typeof Snapshot>;
