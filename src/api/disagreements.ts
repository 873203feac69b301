import { createRoute, z } from "@hono/zod-openapi";
import { Disagreement } from "../domain/disagreement.ts";
import { disagreementsCsv } from "../exports/disagreements-csv.ts";
import { outdatedCsv } from "../exports/outdated-csv.ts";
import type { ClaimReader } from "../store/store.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { compared, ofKind } from "./comparison.ts";
import { readOutdated } from "./outdated.ts";
import { answers, type Resource } from "./route.ts";
import { asFile, tableRoute } from "./tables.ts";

/** A verified count belongs to the kind that was verified as well. */
const OfStory = ClaimQuery.pick({ kind: true }).extend({ story: z.string().min(1).max(200) });

const route = createRoute({
  method: "get",
  path: "/api/disagreements",
  summary: "Figures of one story that cannot both hold, with both sentences, the widest gap first",
  request: { query: OfStory },
  responses: answers("Disagreements", z.object({ disagreements: z.array(Disagreement) })),
});
const disagreementsTable = tableRoute("/api/disagreements.csv", "Disagreements as CSV", OfStory);
const outdatedTable = tableRoute("/api/outdated.csv", "Older figures still in print as CSV", OfStory);

export const disagreements: Resource = (api, { reader }) => {
  api.openapi(route, async (context) =>
    context.json({ disagreements: await readDisagreements(reader, context.req.valid("query")) }, 200),
  );
  api.openapi(disagreementsTable, async (context) => {
    const found = await readDisagreements(reader, context.req.valid("query"));
    return context.body(disagreementsCsv(found), 200, asFile("disagreements"));
  });
  api.openapi(outdatedTable, async (context) => {
    const found = await readOutdated(reader, context.req.valid("query"));
    return context.body(outdatedCsv(found), 200, asFile("outdated"));
  });
};

async function readDisagreements(
  reader: ClaimReader,
  { story, kind }: z.infer<typeof OfStory>,
): Promise<Disagreement[]> {
  const found = compared(await reader.printedClaims(await claimFilter(reader, { story })));
  const asked = kind ? ofKind(found, kind) : found;
  return asked.disagreements.toSorted((a, b) => b.gap - a.gap);
}
