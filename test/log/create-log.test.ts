import type { JobEvent } from "../../src/domain/job-event.ts";
import { createLog, logJobs } from "../../src/log/create-log.ts";

const event: JobEvent = {
  job: "ingest",
  id: "5f2c",
  run: "2026-03-02",
  url: "https://tern.example/a",
  outlet: "tern",
  outcome: "done",
  ms: 12.4,
  error: null,
};

function lines(level: string, ...events: Partial<JobEvent>[]): Record<string, unknown>[] {
  const written: string[] = [];
  const log = logJobs(createLog("test", level, { write: (line) => void written.push(line) }));
  for (const one of events) log({ ...event, ...one });
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test("a line names the process, the job, its id, run and page, how it ended and why", () => {
  const error = new Error("HTTP 503\n    at some place");
  expect(lines("info", { outcome: "failed", error, outlet: null })).toMatchObject([
    {
      level: 40,
      process: "test",
      job: "ingest",
      id: "5f2c",
      run: "2026-03-02",
      url: "https://tern.example/a",
      ms: 12,
      reason: "HTTP 503",
      msg: "ingest failed",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  ]);
});

test("what went well is told only to those who ask; what was given up is the loudest", () => {
  const all = (["done", "put off", "ended", "failed", "given up"] as const).map((outcome) => ({ outcome }));
  expect(lines("info", ...all).map(({ msg }) => msg)).toEqual([
    "ingest ended",
    "ingest failed",
    "ingest given up",
  ]);
  expect(lines("debug", ...all)).toHaveLength(5);
  expect(lines("error", ...all).map(({ msg }) => msg)).toEqual(["ingest given up"]);
  expect(lines("silent", ...all)).toEqual([]);
});
