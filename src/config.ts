import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CronExpressionParser } from "cron-parser";
import { z } from "zod";
import { type ReadKinds, readKinds } from "./config/read-kinds.ts";
import { readYaml } from "./config/yaml-file.ts";
import { UsageError } from "./domain/errors.ts";
import { Outlet, Selectors } from "./domain/outlet.ts";
import { Role } from "./domain/person.ts";
import { Retention } from "./domain/retention.ts";
import { Story } from "./domain/story.ts";
import { parseSelector } from "./read/tree/select.ts";

const CheckedOutlet = Outlet.extend({
  selectors: Selectors.superRefine(checkSelectors).optional(),
  schedule: Outlet.shape.schedule.refine(isCron, {
    error: ({ input }) =>
      `${String(input)} is no cron expression; write one like "0 6 * * *" (minute hour day month weekday)`,
  }),
  zone: Outlet.shape.zone.refine(isZone, {
    error: ({ input }) => `${String(input)} is no time zone; write one like Europe/Oslo`,
  }),
}).strict();

const WebConfig = z.strictObject({
  /** The address by which people reach the pages; needed to serve them to other machines. */
  origin: z
    .url({ protocol: /^https?$/, error: "write the whole address, like https://claims.newsroom.example" })
    .transform((address) => new URL(address).origin)
    .optional(),
  /** A login by an OpenID provider; its client secret is CLAIMLINE_OIDC_SECRET. */
  oidc: z
    .strictObject({
      issuer: z.url({ protocol: /^https?$/ }),
      clientId: z.string().min(1),
      label: z.string().min(1).default("your organisation"),
      role: Role.default("viewer"),
    })
    .optional(),
  /** A proxy in front that asks people who they are and sends it as a header. */
  trustedProxy: z
    .strictObject({
      addresses: z.array(z.string()).min(1),
      userHeader: z.string().default("x-forwarded-user"),
      nameHeader: z.string().optional(),
      role: Role.default("viewer"),
    })
    .optional(),
});

const ConfigFile = z.strictObject({
  outlets: z.array(CheckedOutlet).superRefine(checkIds).default([]),
  stories: z.array(Story).superRefine(checkIds).default([]),
  /** Kinds of claims of the newsroom's own; each is checked by itself, so that a bad one stops nothing. */
  kinds: z.array(z.unknown()).default([]),
  /** Sent with each request; say who you are and how to reach you. */
  userAgent: z.string().min(1).optional(),
  /** Hosts inside the private network that may be fetched all the same. */
  allowHosts: z.array(z.string()).default([]),
  connectTo: z.record(z.string(), z.string()).default({}),
  web: WebConfig.prefault({}),
  review: z
    .strictObject({
      /** Kinds and stories whose claims two people must agree on. */
      secondReader: z
        .strictObject({ kinds: z.array(z.string()).default([]), stories: z.array(z.string()).default([]) })
        .prefault({}),
    })
    .prefault({}),
  retention: Retention.default({ snapshotDays: null, textDays: null }),
  /** Milliseconds before a failed page is tried again; doubled for each further try. */
  retryDelayMs: z.int().min(0).default(5000),
});

interface Settings extends Omit<z.infer<typeof ConfigFile>, "kinds">, ReadKinds {}

export interface Config extends Settings {
  /** Folder of the embedded database. */
  readonly dataDirectory: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** Redis instead of the embedded queue. */
  readonly redisUrl: string | null;
  readonly oidcSecret: string | null;
  /** Key of the signature of alerts. */
  readonly webhookSecret: string | null;
  /** A file that a worker touches while its servers answer; for health checks. */
  readonly heartbeatFile: string | null;
  /** What is logged; null: as the program that runs sees fit. */
  readonly logLevel: LogLevel | null;
}

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const DEFAULT_FILE = "claimline.yaml";
const DEFAULT_DIRECTORY = ".claimline";

/**
 * Joins the config file (`--config`, or claimline.yaml in the working directory when there is one), the command line and
 * the environment (DATABASE_URL, REDIS_URL, CLAIMLINE_DATA, CLAIMLINE_HEARTBEAT, CLAIMLINE_ORIGIN,
 * CLAIMLINE_OIDC_SECRET, CLAIMLINE_LOG, CLAIMLINE_WEBHOOK_SECRET). The only reader of the environment.
 * @throws UsageError naming file, line and field
 */
export function loadConfig(options: { config?: string | undefined; data?: string | undefined } = {}): Config {
  const { DATABASE_URL, REDIS_URL, CLAIMLINE_DATA, CLAIMLINE_HEARTBEAT } = process.env;
  const { CLAIMLINE_ORIGIN, CLAIMLINE_OIDC_SECRET, CLAIMLINE_LOG, CLAIMLINE_WEBHOOK_SECRET } = process.env;
  if (REDIS_URL && !DATABASE_URL) {
    throw new UsageError(
      "REDIS_URL is set but DATABASE_URL is not: with Redis, claims go to PostgreSQL; set both.",
    );
  }
  const file = readConfigFile(options.config);
  return {
    ...file,
    web: CLAIMLINE_ORIGIN ? { ...file.web, origin: originOf(CLAIMLINE_ORIGIN) } : file.web,
    oidcSecret: CLAIMLINE_OIDC_SECRET || null,
    webhookSecret: CLAIMLINE_WEBHOOK_SECRET || null,
    dataDirectory: resolve(options.data ?? (CLAIMLINE_DATA || DEFAULT_DIRECTORY)),
    databaseUrl: DATABASE_URL || null,
    redisUrl: REDIS_URL || null,
    heartbeatFile: CLAIMLINE_HEARTBEAT || null,
    logLevel: logLevel(CLAIMLINE_LOG || null),
  };
}

/** The newsroom's kinds alone, for commands that need no server. @throws UsageError as {@link loadConfig} */
export function loadKinds(options: { config?: string | undefined }): ReadKinds {
  const { kinds, kindFaults } = readConfigFile(options.config);
  return { kinds, kindFaults };
}

function originOf(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UsageError(
    `CLAIMLINE_ORIGIN is no web address: ${address}; write one like https://claims.newsroom.example`,
  );
}

function logLevel(wanted: string | null): LogLevel | null {
  const level = LOG_LEVELS.find((one) => one === wanted);
  if (wanted === null || level) return level ?? null;
  throw new UsageError(`CLAIMLINE_LOG is ${wanted}; it may be ${LOG_LEVELS.join(", ")}`);
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

function checkSelectors(selectors: Selectors, context: z.RefinementCtx): void {
  for (const [field, written] of Object.entries(selectors))
    for (const rule of [written ?? []].flat())
      try {
        parseSelector(rule.split("@")[0] ?? "");
      } catch (error) {
        context.addIssue({ code: "custom", path: [field], message: (error as Error).message });
      }
}

/** Two rows with one id would silently become one. */
function checkIds(items: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [at, { id }] of items.entries())
    if (items.findIndex((item) => item.id === id) < at)
      context.addIssue({ code: "custom", path: [at, "id"], message: `the id ${id} is used twice` });
}

function readConfigFile(named: string | undefined): Settings {
  const file = named ?? DEFAULT_FILE;
  if (!existsSync(file)) {
    if (named) throw new UsageError(`the config file ${named} does not exist`);
    return { ...ConfigFile.parse({}), ...readKinds([], null) };
  }
  const yaml = readYaml(file);
  const parsed = ConfigFile.safeParse(yaml.content ?? {});
  if (!parsed.success) throw new UsageError(yaml.faultsOf(parsed.error)[0]);
  return { ...parsed.data, ...readKinds(parsed.data.kinds, yaml) };
}
