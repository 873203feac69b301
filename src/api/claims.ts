import { createRoute, z } from "@hono/zod-openapi";
import { placeOf } from "../domain/claim-place.ts";
import { inTimeOrder } from "../timeline/build-timeline.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { PrintedRow, toRow } from "./printed-row.ts";
import { readCursor, writeCursor } from "./review/cursor.ts";
import { answers, type Resource } from "./route.ts";

const Claims = z.object({
  claims: z.array(PrintedRow),
  /** How many there are, also where `limit` cut the list. */
  total: z.int(),
  /** Cursor of the page behind this one; null: it is the last. */
  next: z.string().nullable(),
});

const route = createRoute({
  method: "get",
  path: "/api/claims",
  summary: "Claims in order of publication",
  request: {
    query: ClaimQuery.extend({
      limit: z.coerce.number().int().min(1).max(10_000).default(1000),
      cursor: z.string().max(2000).optional().openapi({ description: "`next` of the page before" }),
    }),
  },
  responses: answers("Claims", Claims),
});

export const claims: Resource = (api, { reader, linkFor }) => {
  api.openapi(route, async (context) => {
    const { limit, cursor, ...query } = context.req.valid("query");
    const filter = await claimFilter(reader, query);
    const after = cursor ? readCursor(cursor, Place) : undefined;
    const found = await reader.printedClaims({ ...filter, page: { limit, ...(after ? { after } : {}) } });
    const last = found.length === limit ? found.at(-1) : undefined;
    // A list on one page tells by itself how many there are.
    const total = last || after ? await reader.countClaims(filter) : found.length;
    // Within a page by the time itself, for dates differ in their zones.
    const claims = found.toSorted(inTimeOrder).map((printed) => toRow(printed, linkFor));
    return context.json({ claims, total, next: last ? writeCursor(placeOf(last)) : null }, 200);
  });
};

const Place = z.tuple([z.string(), z.string(), z.int(), z.int(), z.string()]);
