import { createRoute, z } from "@hono/zod-openapi";
import { Outdated } from "../domain/outdated.ts";
import type { ClaimReader } from "../store/store.ts";
import { findOutdated } from "../timeline/find-outdated.ts";
import { remembered } from "../timeline/remembered.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/outdated",
  summary:
    "The latest figure of each source of a story against what outlets still print of it, with the lag in hours",
  request: { query: ClaimQuery.pick({ kind: true }).extend({ story: z.string().min(1).max(200) }) },
  responses: answers("Outdated", z.object({ outdated: z.array(Outdated) })),
});

export const outdated: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    return context.json({ outdated: await readOutdated(reader, context.req.valid("query")) }, 200);
  });
};

/** A story whose claims did not change since is given as the same list. */
const outdatedOf = remembered(findOutdated);

/** Of a story, or of one of its kinds; a verified count belongs to the kind that was verified as well. */
export async function readOutdated(
  reader: ClaimReader,
  { story, kind }: { readonly story: string; readonly kind?: string | undefined },
): Promise<Outdated[]> {
  const found = outdatedOf(await reader.printedClaims(await claimFilter(reader, { story })));
  return kind ? found.filter((one) => one.kind === kind || one.of === kind) : found;
}
