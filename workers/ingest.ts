// Fetches pages, keeps them as snapshots and reads their text.
import { runWorker } from "./run-worker.ts";

await runWorker("ingest");
