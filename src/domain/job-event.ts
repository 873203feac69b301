/**
 * How one delivery of a job ended, for logs and counts. `done`; `ended`: nothing more can come of it (the page is gone,
 * robots.txt forbids it); `failed`: it may be tried again; `put off`: it was not its turn; `given up`: after all tries.
 */
export interface JobEvent {
  readonly job: string;
  readonly id: string;
  readonly run: string | null;
  /** The page that the job is about; null for one that is about no single page. */
  readonly url: string | null;
  readonly outlet: string | null;
  readonly outcome: "done" | "ended" | "failed" | "put off" | "given up";
  /** Milliseconds that it took, waiting for the host included; 0 for one that is given up. */
  readonly ms: number;
  readonly error: Error | null;
}
