import { createRoute, z } from "@hono/zod-openapi";
import { EditEntry } from "../domain/edit-entry.ts";
import { editLedger } from "../timeline/edit-ledger.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/edits",
  summary: "What changed in the figures between stored versions of the same article",
  request: { query: ClaimQuery },
  responses: answers("Edits", z.object({ edits: z.array(EditEntry) })),
});

export const edits: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    const everyVersion = await reader.printedClaims({ ...filter, currentOnly: false });
    return context.json({ edits: editLedger(everyVersion) }, 200);
  });
};
