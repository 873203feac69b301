import { createHash } from "node:crypto";
import type { Outlet } from "../domain/outlet.ts";
import type { JobRequest } from "../queue/queue.ts";
import type { DiscoverJob, ExtractJob, IngestJob } from "./job-payloads.ts";

// A job's id names its work within its run, so that adding it twice is harmless.
const idOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);

export const discoverRequest = (payload: DiscoverJob): JobRequest => ({
  name: "discover",
  id: idOf("discover", payload.run, payload.outlet.id),
  payload,
});

/** What reading a page of an outlet takes. */
export type OutletWays = Pick<Outlet, "id" | "zone" | "gapMs" | "selectors">;

export const pageJob = (
  run: string,
  { id: outlet, zone, gapMs, selectors }: OutletWays,
  { url, publishedAt }: Pick<IngestJob, "url" | "publishedAt">,
): IngestJob => ({ run, url, outlet, zone, gapMs, publishedAt, ...(selectors && { selectors }) });

export const ingestRequest = (payload: IngestJob): JobRequest => ({
  name: "ingest",
  id: idOf("ingest", payload.run, payload.url),
  payload,
});

export const extractId = (run: string, url: string, version: string) => idOf("extract", run, url, version);

export const extractRequest = (payload: ExtractJob): JobRequest => ({
  name: "extract",
  id: extractId(payload.run, payload.url, payload.version),
  payload,
});
