import { createRoute, z } from "@hono/zod-openapi";
import { RelationType, TypedRelation } from "../domain/relation.ts";
import { findRelations } from "../timeline/find-relations.ts";
import { remembered } from "../timeline/remembered.ts";
import { claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/relations",
  summary: "What the latest figures of one story are to each other, pair by pair, with the reason",
  request: {
    query: z.object({
      story: z.string().min(1).max(200),
      type: RelationType.optional(),
      limit: z.coerce.number().int().min(1).max(10_000).default(1000),
    }),
  },
  responses: answers(
    "Relations",
    z.object({
      relations: z.array(TypedRelation).openapi({ description: "The weightiest types first" }),
      /** How many there are, also where `limit` cut the list. */
      total: z.int(),
    }),
  ),
});

export const relations: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const { story, type, limit } = context.req.valid("query");
    const filter = await claimFilter(reader, { story });
    const all = related(await reader.printedClaims(filter));
    const found = (type ? all.filter((one) => one.type === type) : all).toSorted(weightiestFirst);
    return context.json({ relations: found.slice(0, limit), total: found.length }, 200);
  });
};

/** A story whose claims did not change since is given as the same list. */
const related = remembered(findRelations);

const ORDER: readonly RelationType[] = [
  "conflict",
  "ambiguous",
  "reported_against_verified",
  "different_scope",
];
const weight = ({ type }: TypedRelation) => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);
const weightiestFirst = (a: TypedRelation, b: TypedRelation) => weight(a) - weight(b);
