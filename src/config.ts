import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CronExpressionParser } from "cron-parser";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { UsageError } from "./domain/errors.ts";
import { Outlet } from "./domain/outlet.ts";
import { Story } from "./domain/story.ts";

const CheckedOutlet = Outlet.extend({
  schedule: Outlet.shape.schedule.refine(isCron, {
    error: ({ input }) =>
      `${String(input)} is no cron expression; write one like "0 6 * * *" (minute hour day month weekday)`,
  }),
  zone: Outlet.shape.zone.refine(isZone, {
    error: ({ input }) => `${String(input)} is no time zone; write one like Europe/Oslo`,
  }),
});

const ConfigFile = z.strictObject({
  outlets: z.array(CheckedOutlet).superRefine(checkIds).default([]),
  stories: z.array(Story).superRefine(checkIds).default([]),
  /** Sent with each request; say who you are and how to reach you. */
  userAgent: z.string().min(1).optional(),
  /** Hosts inside the private network that may be fetched all the same. */
  allowHosts: z.array(z.string()).default([]),
  connectTo: z.record(z.string(), z.string()).default({}),
  review: z
    .strictObject({
      /** Kinds and stories whose claims two people must agree on. */
      secondReader: z
        .strictObject({ kinds: z.array(z.string()).default([]), stories: z.array(z.string()).default([]) })
        .prefault({}),
    })
    .prefault({}),
  /** Milliseconds before a failed page is tried again; doubled for each further try. */
  retryDelayMs: z.int().min(0).default(5000),
});

export interface Config extends z.infer<typeof ConfigFile> {
  /** Folder of the embedded database. */
  readonly dataDirectory: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** Redis instead of the embedded queue. */
  readonly redisUrl: string | null;
  /** A file that a worker touches while its servers answer; for health checks. */
  readonly heartbeatFile: string | null;
}

export const DEFAULT_FILE = "claimline.yaml";
const DEFAULT_DIRECTORY = ".claimline";

/**
 * Joins the config file (`--config`, or claimline.yaml in the working directory when there is one), the command line and
 * the environment (DATABASE_URL, REDIS_URL, CLAIMLINE_DATA, CLAIMLINE_HEARTBEAT). The only reader of the environment.
 * @throws UsageError naming file, line and field
 */
export function loadConfig(options: { config?: string | undefined; data?: string | undefined } = {}): Config {
  const { DATABASE_URL, REDIS_URL, CLAIMLINE_DATA, CLAIMLINE_HEARTBEAT } = process.env;
  if (REDIS_URL && !DATABASE_URL) {
    throw new UsageError(
      "REDIS_URL is set but DATABASE_URL is not: with Redis, claims go to PostgreSQL; set both.",
    );
  }
  return {
    ...readConfigFile(options.config),
    dataDirectory: resolve(options.data ?? (CLAIMLINE_DATA || DEFAULT_DIRECTORY)),
    databaseUrl: DATABASE_URL || null,
    redisUrl: REDIS_URL || null,
    heartbeatFile: CLAIMLINE_HEARTBEAT || null,
  };
}

function isCron(schedule: string | undefined): boolean {
  if (schedule === undefined) return true;
  try {
    return Boolean(CronExpressionParser.parse(schedule)) && schedule.trim().split(/\s+/).length === 5;
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Two rows with one id would silently become one. */
function checkIds(items: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [at, { id }] of items.entries())
    if (items.findIndex((item) => item.id === id) < at)
      context.addIssue({ code: "custom", path: [at, "id"], message: `the id ${id} is used twice` });
}

function readConfigFile(named: string | undefined): z.infer<typeof ConfigFile> {
  const file = named ?? DEFAULT_FILE;
  if (!existsSync(file)) {
    if (named) throw new UsageError(`the config file ${named} does not exist`);
    return ConfigFile.parse({});
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${file}: ${broken.message}`);
  const parsed = ConfigFile.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []) as (string | number)[];
  const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  const line = range ? ` line ${lines.linePos(range[0]).line}` : "";
  throw new UsageError(
    `${file}${line}: ${path.join(".") || "the file"}: ${issue?.message ?? "does not fit"}`,
  );
}
