import { createRoute, z } from "@hono/zod-openapi";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { PrintedRow, toRow } from "./printed-row.ts";
import { answers, type Resource } from "./route.ts";

const Claims = z.object({
  claims: z.array(PrintedRow),
  /** How many there are, also where `limit` cut the list. */
  total: z.int(),
});

const route = createRoute({
  method: "get",
  path: "/api/claims",
  summary: "Claims in order of publication",
  request: {
    query: ClaimQuery.extend({
      limit: z.coerce.number().int().min(1).max(10_000).default(1000),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: answers("Claims", Claims),
});

export const claims: Resource = (api, { reader, linkFor }) => {
  api.openapi(route, async (context) => {
    const { limit, offset, ...query } = context.req.valid("query");
    const filter = await claimFilter(reader, query);
    const found = await reader.printedClaims({ ...filter, page: { limit, offset } });
    // The last page tells by itself how many there are.
    const total =
      found.length > 0 && found.length < limit ? offset + found.length : await reader.countClaims(filter);
    return context.json({ claims: found.map((printed) => toRow(printed, linkFor)), total }, 200);
  });
};
