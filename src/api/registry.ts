import { createRoute, z } from "@hono/zod-openapi";
import { RegistryChange, RegistryEntry, RegistryList, RegistryRequest } from "../domain/registry.ts";
import { registryCsv } from "../exports/registry-csv.ts";
import { changeRegistry } from "../pipeline/registry/change-registry.ts";
import { plainWords } from "../timeline/plain-key.ts";
import { applyChanges, changesInEffect } from "../timeline/registry/apply-changes.ts";
import { listEntries } from "../timeline/registry/list-entries.ts";
import { findStory } from "./claim-query.ts";
import { answers, json, type Resource, writes } from "./route.ts";
import { asFile, tableRoute } from "./tables.ts";

const LONGEST_LIST = 500;

const Query = z.object({
  list: RegistryList.default("source"),
  story: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Id of a story; without it, what holds in all" }),
  q: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Only entries with these words in a name or wording" }),
  limit: z.coerce.number().int().min(1).max(LONGEST_LIST).default(LONGEST_LIST),
});

export const registryRoute = createRoute({
  method: "get",
  path: "/api/registry",
  summary: "Sources, or groups of people, with all the wordings that outlets have for them",
  request: { query: Query },
  responses: answers(
    "Entries, most printed first",
    z.object({
      entries: z.array(RegistryEntry),
      /** How many there are, also where `limit` cut the list. */
      total: z.int(),
      /** Changes in effect or undone that can be seen from here, newest first. */
      changes: z.array(RegistryChange.extend({ undone: z.boolean() })),
      /** The end of the log, to be sent back with a change. */
      seq: z.int(),
    }),
  ),
});

export const changeRegistryRoute = createRoute({
  method: "post",
  path: "/api/registry",
  summary: "Merge, split, rename, retype, place, or undo one of these",
  request: { body: json(RegistryRequest) },
  responses: writes("Written", z.object({ change: RegistryChange })),
});

const csvRoute = tableRoute(
  "/api/registry.csv",
  "The same as CSV, a row for each wording",
  Query.omit({ limit: true }),
);

export const registry: Resource = (api, { reader, registry: room }) => {
  if (!room) return;
  const look = async ({ list, story: id, q }: Omit<z.infer<typeof Query>, "limit">) => {
    const story = id ? await findStory(reader, id) : null;
    const log = await room.registry.registryChanges();
    const printed = await room.registry.printedWordings(list, story);
    const all = listEntries(list, printed, applyChanges(log, story?.id ?? null));
    return { found: all.filter(holds(plainWords(q ?? ""))), log, story };
  };
  api.openapi(registryRoute, async (context) => {
    const { limit, ...query } = context.req.valid("query");
    const { found, log, story } = await look(query);
    const inEffect = new Set(changesInEffect(log));
    const changes = log
      .filter((one) => one.list === query.list && (one.story === null || one.story === story?.id))
      .map((one) => ({ ...one, undone: !inEffect.has(one) }))
      .reverse();
    const seq = log.at(-1)?.seq ?? 0;
    return context.json({ entries: found.slice(0, limit), total: found.length, changes, seq }, 200);
  });
  api.openapi(csvRoute, async (context) => {
    const { found } = await look(context.req.valid("query"));
    return context.body(registryCsv(found), 200, asFile("registry"));
  });
  api.openapi(changeRegistryRoute, async (context) => {
    const change = await changeRegistry(context.req.valid("json"), context.get("visitor").person, room);
    return context.json({ change }, 200);
  });
};

/** Every word asked for begins a word of the name or of one wording. */
const holds = (asked: string[]) => (entry: RegistryEntry) =>
  [entry.name, ...entry.aliases.map(({ wording }) => wording)].some((name) => {
    const words = plainWords(name);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
