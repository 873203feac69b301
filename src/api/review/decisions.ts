import { createRoute, z } from "@hono/zod-openapi";
import { MissingError } from "../../domain/errors.ts";
import { Qualifier } from "../../domain/quantity.ts";
import { ClaimFields, Correction, Decision, LogEntry, Place, RejectReason } from "../../domain/review.ts";
import { ReviewState } from "../../domain/review-state.ts";
import { FieldName } from "../../domain/span.ts";
import { addMissed, readFigure } from "../../pipeline/review/add-missed.ts";
import { decide } from "../../pipeline/review/decide.ts";
import { answers, json, type Resource, writes } from "../route.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const id = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .openapi({ description: "Made by the sender; sent again, it writes nothing new" });
const note = z.string().max(4000).nullable().default(null);

const Deciding = z
  .object({
    id,
    words: z.string().min(1).max(100),
    claimId: z.string().min(1).max(500),
    decision: Decision.exclude(["added"]),
    correction: Correction.nullable().default(null),
    reason: RejectReason.nullable().default(null),
    note,
    saw: z
      .int()
      .min(0)
      .openapi({ description: "lastSeq of the state that the person saw; a newer one is a conflict" }),
    settles: z.boolean().default(false),
  })
  .openapi("Deciding");

const Decided = z.object({ entry: LogEntry, state: ReviewState });

export const decideRoute = createRoute({
  method: "post",
  path: "/api/review/decisions",
  summary: "Decide on a claim",
  request: { body: json(Deciding) },
  responses: writes("Decided", Decided),
});

export const missedRoute = createRoute({
  method: "post",
  path: "/api/review/missed",
  summary: "Add a claim that the rules missed, by its place in the text",
  request: {
    body: json(
      z
        .object({ id, version: z.string().max(200), place: Place, fields: ClaimFields, note })
        .openapi("Missed"),
    ),
  },
  responses: writes("Added", Decided),
});

export const figureRoute = createRoute({
  method: "get",
  path: "/api/review/figure",
  summary: "The number that the rules read at a place of an article",
  request: {
    query: z.object({
      version: z.string().max(200),
      in: FieldName,
      start: z.coerce.number().int().min(0),
      end: z.coerce.number().int().min(0),
    }),
  },
  responses: answers(
    "Figure",
    z.object({
      figure: z
        .object({
          low: z.number().nullable(),
          high: z.number().nullable(),
          qualifier: Qualifier,
          place: Place,
        })
        .nullable(),
    }),
  ),
});

export const logRoute = createRoute({
  method: "get",
  path: "/api/review/log",
  summary: "Decisions, the newest first",
  request: {
    query: z.object({
      mine: z.stringbool().default(false),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: answers("Decisions", z.object({ entries: z.array(LogEntry), next: z.string().nullable() })),
});

export const resultsRoute = createRoute({
  method: "get",
  path: "/api/review/results",
  summary: "What became of claims that you read together with somebody else",
  responses: answers("Results", z.object({ states: z.array(ReviewState) })),
});

const Before = z.tuple([z.int()]);

export const decisions: Resource = (api, { room, kinds }) => {
  if (!room) return;
  const deps = { ...room, kinds };
  api.openapi(decideRoute, async (context) => {
    const decided = await decide(context.req.valid("json"), context.get("visitor").person, deps);
    // A claim that was opened again is weighed anew; any other decision leaves the order as it is.
    if (decided.state.status === "open" || decided.entry.decision === "kept")
      await room.settle([decided.entry.words]);
    return context.json(decided, 200);
  });
  api.openapi(missedRoute, async (context) =>
    context.json(await addMissed(context.req.valid("json"), context.get("visitor").person, deps), 200),
  );
  api.openapi(figureRoute, async (context) => {
    const { version: wanted, in: field, start, end } = context.req.valid("query");
    const version = await room.articles.version(wanted);
    if (!version) throw new MissingError("There is no stored article with this id.");
    return context.json({ figure: readFigure(version, field, start, end) }, 200);
  });
  api.openapi(logRoute, async (context) => {
    const { mine, cursor, limit } = context.req.valid("query");
    const me = context.get("visitor").person;
    const [before] = cursor ? readCursor(cursor, Before) : [];
    const entries = await room.reviews.lastEntries(limit, {
      ...(mine ? { by: me.id } : {}),
      ...(before === undefined ? {} : { before }),
    });
    // What one reader decided is not for the other one, who has still to read.
    const open = await secondReadings(entries, me.id, room.reviews);
    const shown = entries.filter(
      (entry) => entry.by === me.id || !open.has(entry.words) || entry.decision === "noted",
    );
    const last = entries.length === limit ? entries.at(-1) : undefined;
    return context.json({ entries: shown, next: last ? writeCursor([last.seq]) : null }, 200);
  });
  api.openapi(resultsRoute, async (context) =>
    context.json(
      { states: await room.reviews.statesSettledAfter(context.get("visitor").person.id, 100) },
      200,
    ),
  );
};

async function secondReadings(
  entries: readonly LogEntry[],
  me: string,
  reviews: { reviewStates(words: readonly string[]): Promise<ReviewState[]> },
): Promise<Set<string>> {
  const states = await reviews.reviewStates([...new Set(entries.map(({ words }) => words))]);
  const hidden = states.filter(
    ({ status, readings }) => status === "second" && !readings.some(({ by }) => by === me),
  );
  return new Set(hidden.map(({ words }) => words));
}
