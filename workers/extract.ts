// Extracts the claims of stored article versions.
import { runWorker } from "./run-worker.ts";

await runWorker("extract");
