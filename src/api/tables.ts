import { createRoute, z } from "@hono/zod-openapi";
import { claimsCsv } from "../exports/claims-csv.ts";
import { comparisonCsv } from "../exports/comparison-csv.ts";
import { habitsCsv } from "../exports/habits-csv.ts";
import { attributionHabits } from "../timeline/attribution-habits.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { compared, ofKind } from "./comparison.ts";
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

const OneStory = ClaimQuery.pick({ story: true })
  .required()
  .extend(ClaimQuery.pick({ kind: true }).shape);
const claimsRoute = tableRoute("/api/claims.csv", "Claims as CSV", ClaimQuery);
const comparisonRoute = tableRoute("/api/comparison.csv", "Outlets of a story side by side as CSV", OneStory);
const habitsRoute = tableRoute("/api/habits.csv", "How each outlet credits its figures as CSV", ClaimQuery);

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
    const { story, kind } = context.req.valid("query");
    const found = compared(await reader.printedClaims(await claimFilter(reader, { story })));
    return context.body(comparisonCsv(kind ? ofKind(found, kind) : found), 200, asFile("comparison"));
  });
  api.openapi(habitsRoute, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    const found = attributionHabits(await reader.printedClaims(filter));
    return context.body(habitsCsv(found), 200, asFile("habits"));
  });
};
