import { createRoute, z } from "@hono/zod-openapi";
import { newId } from "../../access/secrets.ts";
import { measureAgreement } from "../../evaluate/agreement.ts";
import { statusOf } from "../../review/review-state.ts";
import { reviewsCsv } from "../../review/reviews-csv.ts";
import { answers, json, type Resource, writes } from "../route.ts";

const words = z.string().min(1).max(100);
const Hold = z.object({ held: z.boolean(), by: z.string().nullable(), until: z.iso.datetime().nullable() });

export const holdRoute = createRoute({
  method: "post",
  path: "/api/review/hold",
  summary: "Say that you have a claim open, or give it back; others see it",
  request: { body: json(z.object({ words, release: z.boolean().default(false) })) },
  responses: answers("Who has it", Hold),
});

export const assignRoute = createRoute({
  method: "post",
  path: "/api/review/assign",
  summary: "Give claims to somebody, or to nobody",
  request: {
    body: json(z.object({ words: z.array(words).min(1).max(500), assignee: z.string().max(100).nullable() })),
  },
  responses: writes("Assigned", z.object({ assigned: z.int() })),
});

export const colleaguesRoute = createRoute({
  method: "get",
  path: "/api/review/colleagues",
  summary: "Those who can decide",
  responses: answers(
    "Colleagues",
    z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
});

const SavedFilter = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  shared: z.boolean(),
  own: z.boolean(),
});

export const filtersRoute = createRoute({
  method: "get",
  path: "/api/review/filters",
  summary: "Saved filters of the queue: the own ones and the shared ones",
  responses: answers("Filters", z.object({ filters: z.array(SavedFilter) })),
});

export const saveFilterRoute = createRoute({
  method: "post",
  path: "/api/review/filters",
  summary: "Save a filter of the queue under a name",
  request: {
    body: json(
      z.object({
        name: z.string().trim().min(1).max(100),
        query: z
          .string()
          .max(2000)
          .regex(/^[^#\s]*$/),
        shared: z.boolean().default(false),
      }),
    ),
  },
  responses: writes("Filter", SavedFilter),
});

export const dropFilterRoute = createRoute({
  method: "delete",
  path: "/api/review/filters/{id}",
  summary: "Remove an own saved filter",
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: answers("Done", z.object({ done: z.boolean() })),
});

export const agreementRoute = createRoute({
  method: "get",
  path: "/api/review/agreement",
  summary: "How far two readers agree beyond chance, over all claims that two have read",
  responses: answers(
    "Agreement",
    z.object({
      units: z.int(),
      agreed: z.number().nullable(),
      alpha: z.number().nullable(),
      pairs: z.array(
        z.object({ people: z.tuple([z.string(), z.string()]), units: z.int(), kappa: z.number().nullable() }),
      ),
    }),
  ),
});

export const exportRoute = createRoute({
  method: "get",
  path: "/api/review/export",
  summary: "The whole log of decisions, as CSV or JSON lines",
  request: { query: z.object({ format: z.enum(["csv", "jsonl"]).default("jsonl") }) },
  responses: {
    200: {
      description: "The log",
      content: { "text/csv": { schema: z.string() }, "application/jsonl": { schema: z.string() } },
    },
  },
});

const HOLD_MS = 2 * 60_000;
const BATCH = 500;
const MOST_READ_TWICE = 20_000;

/** What several people need who work on one queue. */
export const teamwork: Resource = (api, { room, access }) => {
  if (!room) return;
  const { reviews, now } = room;
  api.openapi(holdRoute, async (context) => {
    const { words: key, release } = context.req.valid("json");
    const { person } = context.get("visitor");
    const at = now().getTime();
    const held = await reviews.holdItem(key, person.id, release ? 0 : at + HOLD_MS, at);
    const [item] = await reviews.items([key]);
    const holder = item?.claimedBy && item.claimedUntil > at ? item.claimedBy : null;
    const people = holder && holder !== person.id ? await access?.people() : [];
    const by = holder === person.id ? person.name : (people?.find(({ id }) => id === holder)?.name ?? holder);
    const until = holder && item ? new Date(item.claimedUntil).toISOString() : null;
    return context.json({ held, by, until }, 200);
  });
  api.openapi(assignRoute, async (context) => {
    const { words: keys, assignee } = context.req.valid("json");
    return context.json({ assigned: await reviews.assignItems(keys, assignee) }, 200);
  });
  api.openapi(colleaguesRoute, async (context) => {
    const people = (await access?.people()) ?? [];
    const deciding = people.filter(({ role, disabled }) => role !== "viewer" && !disabled);
    return context.json({ people: deciding.map(({ id, name }) => ({ id, name })) }, 200);
  });
  api.openapi(filtersRoute, async (context) => {
    const me = context.get("visitor").person.id;
    const filters = await reviews.savedFilters(me);
    return context.json(
      { filters: filters.map(({ owner, ...rest }) => ({ ...rest, own: owner === me })) },
      200,
    );
  });
  api.openapi(saveFilterRoute, async (context) => {
    const filter = { id: newId("f"), ...context.req.valid("json") };
    await reviews.saveFilter({ ...filter, owner: context.get("visitor").person.id });
    return context.json({ ...filter, own: true }, 200);
  });
  api.openapi(dropFilterRoute, async (context) => {
    const { id } = context.req.valid("param");
    return context.json({ done: await reviews.dropFilter(id, context.get("visitor").person.id) }, 200);
  });
  api.openapi(agreementRoute, async (context) => {
    const states = await reviews.readTwice(MOST_READ_TWICE);
    const names = new Map(((await access?.people()) ?? []).map(({ id, name }) => [id, name]));
    const units = states.map(
      ({ readings }) =>
        new Map(
          readings.map((reading) => [names.get(reading.by) ?? reading.byName, statusOf(reading) as string]),
        ),
    );
    const { pairs, ...measured } = measureAgreement(units);
    return context.json(
      {
        ...measured,
        pairs: pairs.map(({ people: [a, b], ...pair }) => ({ ...pair, people: [a, b] as [string, string] })),
      },
      200,
    );
  });
  api.openapi(exportRoute, (context) => {
    const { format } = context.req.valid("query");
    let after = 0;
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const entries = await reviews.logEntries(after, BATCH);
        const text =
          format === "csv"
            ? reviewsCsv(entries, after === 0)
            : entries.map((one) => `${JSON.stringify(one)}\n`).join("");
        if (text) controller.enqueue(encoder.encode(text));
        const last = entries.at(-1);
        if (last) after = last.seq;
        else controller.close();
      },
    });
    const type = format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8";
    return context.body(body, 200, {
      "content-type": type,
      "content-disposition": `attachment; filename="claimline-decisions.${format}"`,
    }) as never;
  });
};
