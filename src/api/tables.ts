import { createRoute, z } from "@hono/zod-openapi";
import { claimsCsv } from "../exports/claims-csv.ts";
import { comparisonCsv } from "../exports/comparison-csv.ts";
import { editsCsv } from "../exports/edits-csv.ts";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { editLedger } from "../timeline/edit-ledger.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

/** A route of a spreadsheet's table; the JSON twin has the same path without `.csv`. */
export const tableRoute = <Path extends string, Query extends z.ZodObject>(
  path: Path,
  summary: string,
  query: Query,
) =>
  createRoute({
    method: "get",
    path,
    summary,
    request: { query },
    responses: {
      ...answers("A problem", z.object({})),
      200: { description: "CSV", content: { "text/csv": { schema: z.string() } } },
    },
  });

const OneStory = ClaimQuery.pick({ story: true }).required();
const claimsRoute = tableRoute("/api/claims.csv", "Claims as CSV", ClaimQuery);
const comparisonRoute = tableRoute("/api/comparison.csv", "Outlets of a story side by side as CSV", OneStory);
const editsRoute = tableRoute("/api/edits.csv", "Edits as CSV", ClaimQuery);

export const asFile = (name: string) => ({
  "content-type": "text/csv; charset=utf-8",
  "content-disposition": `attachment; filename="${name}.csv"`,
});

export const tables: Resource = (api, { reader }) => {
  api.openapi(claimsRoute, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    return context.body(claimsCsv(await reader.printedClaims(filter)), 200, asFile("claims"));
  });
  api.openapi(comparisonRoute, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    const found = compareOutlets(await reader.printedClaims(filter));
    return context.body(comparisonCsv(found), 200, asFile("comparison"));
  });
  api.openapi(editsRoute, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    const everyVersion = await reader.printedClaims({ ...filter, currentOnly: false });
    return context.body(editsCsv(editLedger(everyVersion)), 200, asFile("edits"));
  });
};
