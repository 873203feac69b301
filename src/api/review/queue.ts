import { createRoute, z } from "@hono/zod-openapi";
import { Claim } from "../../domain/claim.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import { ReviewItem } from "../../domain/review-item.ts";
import type { ItemFilter } from "../../store/review-store.ts";
import { answers, type Resource } from "../route.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const QueueFilter = z.object({
  story: z.string().max(200).optional(),
  kind: z.string().max(100).optional(),
  outlet: z.string().max(200).optional(),
  source: z.string().max(500).optional().openapi({ description: "Key of a source, as the counts give it" }),
  status: z
    .enum([
      "todo",
      "open",
      "second",
      "disputed",
      "accepted",
      "corrected",
      "rejected",
      "ambiguous",
      "attention",
      "all",
    ])
    .default("todo")
    .openapi({ description: "todo: what waits for you; attention: decided, and no longer as it was" }),
  assignee: z.string().max(100).optional().openapi({ description: "Id of a person, or me" }),
});
type QueueFilter = z.infer<typeof QueueFilter>;

/** What a row of the queue shows of its claim. */
const QueueRow = z
  .object({
    item: ReviewItem,
    claim: Claim.omit({ evidence: true, refused: true }),
    outletName: z.string(),
    title: z.string(),
  })
  .openapi("QueueRow");

export const queueRoute = createRoute({
  method: "get",
  path: "/api/review/queue",
  summary: "Claims in the order of how much a look at them is worth",
  request: {
    query: QueueFilter.extend({
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: answers("Queue", z.object({ rows: z.array(QueueRow), next: z.string().nullable() })),
});

export const countsRoute = createRoute({
  method: "get",
  path: "/api/review/counts",
  summary: "How many claims there are by status, under the same filters; counted up to a cap",
  request: { query: QueueFilter },
  responses: answers(
    "Counts",
    z.object({
      counts: z.record(z.string(), z.int()),
      cap: z.int(),
      sources: z.array(z.object({ source: z.string(), claims: z.int() })),
    }),
  ),
});

export const storyNamesRoute = createRoute({
  method: "get",
  path: "/api/review/stories",
  summary: "The stories by name, for filters",
  responses: answers(
    "Stories",
    z.object({ stories: z.array(z.object({ id: z.string(), name: z.string() })) }),
  ),
});

const Place = z.tuple([z.number(), z.string(), z.string()]);
/** Nobody works off more than this; counting on would only take time. */
const CAP = 10_000;

export const queue: Resource = (api, { room }) => {
  if (!room) return;
  api.openapi(queueRoute, async (context) => {
    const { cursor, limit, ...query } = context.req.valid("query");
    const [worth, published, words] = cursor ? readCursor(cursor, Place) : [];
    const after = worth === undefined ? null : { worth, published: published ?? "", words: words ?? "" };
    const items = await room.reviews.queuePage(
      itemFilter(query, context.get("visitor").person),
      after,
      limit,
    );
    const claims = new Map(
      (await room.reviews.claimsOfWords(items.map((item) => item.words))).map((one) => [one.claim.id, one]),
    );
    const names = new Map((await room.articles.outlets()).map(({ id, name }) => [id, name]));
    const titles = await room.reviews.titlesOf(items.map(({ version }) => version));
    const rows = items.flatMap((item) => {
      const one = claims.get(item.claim);
      if (!one) return [];
      const { evidence: _evidence, refused: _refused, ...claim } = one.claim;
      const outletName = names.get(item.outlet) ?? item.outlet;
      return [{ item, claim, outletName, title: titles.get(item.version) ?? "" }];
    });
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last ? writeCursor([last.worth, last.published, last.words]) : null;
    return context.json({ rows, next }, 200);
  });
  api.openapi(storyNamesRoute, async (context) => {
    const stories = await room.articles.stories();
    return context.json({ stories: stories.map(({ id, name }) => ({ id, name })) }, 200);
  });
  api.openapi(countsRoute, async (context) => {
    const { status: _status, ...query } = itemFilter(
      context.req.valid("query"),
      context.get("visitor").person,
    );
    const [counts, sources] = await Promise.all([
      room.reviews.queueCounts(query, CAP),
      room.reviews.queueSources(40),
    ]);
    return context.json({ counts, cap: CAP, sources }, 200);
  });
};

const SINGLE = new Set(["open", "second", "disputed", "accepted", "corrected", "rejected", "ambiguous"]);

function itemFilter(
  { status, story, kind, outlet, source, assignee }: QueueFilter,
  person: Person,
): ItemFilter {
  const filter: ItemFilter = {
    ...(story ? { story } : {}),
    ...(kind ? { kind } : {}),
    ...(outlet ? { outlet } : {}),
    ...(source ? { source } : {}),
    ...(assignee ? { assignee: assignee === "me" ? person.id : assignee } : {}),
  };
  if (status === "attention") return { ...filter, attention: true };
  if (SINGLE.has(status)) return { ...filter, status: [status] };
  if (status === "all") return filter;
  // What waits for this person: open claims, those that want a second reader, and for an editor what is disputed.
  const waiting = ["open", "second", ...(atLeast(person.role, "editor") ? ["disputed"] : [])];
  return { ...filter, status: waiting, notReadBy: person.id };
}
