import { createRoute, z } from "@hono/zod-openapi";
import { EditEntry, EditType } from "../domain/edit-entry.ts";
import { editsCsv } from "../exports/edits-csv.ts";
import type { ClaimReader } from "../store/store.ts";
import { editLedger } from "../timeline/edit-ledger.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";
import { asFile, tableRoute } from "./tables.ts";

const EditQuery = ClaimQuery.extend({
  change: z
    .enum([...EditType.options, "open", ""])
    .optional()
    .openapi({ description: "Sort of change; open: a person has to settle what it is" }),
});

const route = createRoute({
  method: "get",
  path: "/api/edits",
  summary: "What changed in the figures between stored versions of the same article",
  request: { query: EditQuery },
  responses: answers("Edits", z.object({ edits: z.array(EditEntry) })),
});
const table = tableRoute("/api/edits.csv", "Edits as CSV", EditQuery);

export const edits: Resource = (api, { reader }) => {
  api.openapi(route, async (context) =>
    context.json({ edits: await readEdits(reader, context.req.valid("query")) }, 200),
  );
  api.openapi(table, async (context) =>
    context.body(editsCsv(await readEdits(reader, context.req.valid("query"))), 200, asFile("edits")),
  );
};

async function readEdits(
  reader: ClaimReader,
  { change, ...query }: z.infer<typeof EditQuery>,
): Promise<EditEntry[]> {
  const filter = await claimFilter(reader, query);
  const found = editLedger(await reader.printedClaims({ ...filter, currentOnly: false }));
  if (!change) return found;
  return found.filter((edit) => (change === "open" ? edit.candidates !== undefined : edit.type === change));
}
