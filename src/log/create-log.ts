import { hostname } from "node:os";
import { type DestinationStream, destination, type Logger, pino } from "pino";
import type { JobEvent } from "../domain/job-event.ts";

export type Log = Logger;

/** What is loud in the log: what went well is told only to those who ask. */
const LEVEL_OF: Readonly<Record<JobEvent["outcome"], "error" | "warn" | "info" | "debug">> = {
  done: "debug",
  "put off": "debug",
  ended: "info",
  failed: "warn",
  "given up": "error",
};

/**
 * A log of JSON lines on standard error (times in ISO 8601), each with the process that wrote it.
 * @param level of pino; "silent" writes nothing
 * @param to where the lines go instead
 */
export function createLog(name: string, level: string, to?: DestinationStream): Log {
  return pino(
    {
      level,
      base: { process: name, pid: process.pid, host: hostname() },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    // Written at once: a process that ends must not take its last lines with it.
    to ?? destination({ fd: 2, sync: true }),
  );
}

/** One line a job: its name, id, run, page and how it ended. */
export function logJobs(log: Log): (event: JobEvent) => void {
  return ({ job, outcome, ms, error, ...about }) => {
    const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null));
    const reason = error?.message.split("\n")[0];
    log[LEVEL_OF[outcome]](
      { job, ...known, ms: Math.round(ms), ...(reason ? { reason } : {}) },
      `${job} ${outcome}`,
    );
  };
}
