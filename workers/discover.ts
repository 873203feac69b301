// Reads the feeds and sitemaps of outlets and queues their pages.
import { runWorker } from "./run-worker.ts";

await runWorker("discover");
