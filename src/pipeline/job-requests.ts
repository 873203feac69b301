import { createHash } from "node:crypto";
import type { JobRequest } from "../queue/queue.ts";
import type { DiscoverJob, ExtractJob, IngestJob } from "./job-payloads.ts";

// A job's id names its work within its run, so that adding it twice is harmless.
const idOf = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);

export const discoverRequest = (payload: DiscoverJob): JobRequest => ({
  name: "discover",
  id: idOf("discover", payload.run, payload.outlet.id),
  payload,
});

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
