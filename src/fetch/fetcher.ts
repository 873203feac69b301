import type { Snapshot } from "../domain/snapshot.ts";

/** What an earlier fetch of the same URL left behind, for a conditional request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FetchOutcome =
  | { readonly outcome: "fetched"; readonly snapshot: Snapshot; readonly validators: Validators }
  | { readonly outcome: "unchanged" };

/**
 * The port through which the pipeline sees the web. Polite and guarded: robots.txt, one request at a time and a
 * gap for each host, caps on size and time. Throws RetryableError or PermanentError; the class is the retry policy.
 */
export interface Fetcher {
  fetchPage(url: string, options?: { validators?: Validators; gapMs?: number }): Promise<FetchOutcome>;
  close(): Promise<void>;
}
