import type { z } from "zod";
import type { PipelineDependencies } from "./dependencies.ts";
import { discoverArticles, discoveryDied } from "./discover.ts";
import { extractionDied, extractVersion } from "./extract.ts";
import { ingestArticle, ingestionDied } from "./ingest.ts";
import { DiscoverJob, ExtractJob, IngestJob } from "./job-payloads.ts";

/** A row of the job table. A payload that does not fit its schema is dead at once, with the reason. */
export interface JobKind<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: S;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  readonly handle: (payload: z.output<S>, dependencies: PipelineDependencies) => Promise<void>;
  /** Writes the end of a job that will not be tried again into the ledger. */
  readonly died: (payload: z.output<S>, error: Error, dependencies: PipelineDependencies) => Promise<void>;
}

const kind = <S extends z.ZodType>(row: JobKind<S>) => row as unknown as JobKind;

/** The one table of jobs, in the order in which they feed each other; worked embedded and by `workers/` alike. */
export const jobs: readonly JobKind[] = [
  kind({
    name: "discover",
    payload: DiscoverJob,
    concurrency: 4,
    handle: discoverArticles,
    died: discoveryDied,
  }),
  kind({ name: "ingest", payload: IngestJob, concurrency: 8, handle: ingestArticle, died: ingestionDied }),
  kind({
    name: "extract",
    payload: ExtractJob,
    concurrency: 2,
    handle: extractVersion,
    died: extractionDied,
  }),
];
