import { createRoute, z } from "@hono/zod-openapi";
import { AttributionHabit } from "../domain/attribution-habit.ts";
import { attributionHabits } from "../timeline/attribution-habits.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/habits",
  summary: "How each outlet credits its figures: named sources, their types, verified against reported",
  request: { query: ClaimQuery },
  responses: answers("Habits", z.object({ habits: z.array(AttributionHabit) })),
});

export const habits: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    return context.json({ habits: attributionHabits(await reader.printedClaims(filter)) }, 200);
  });
};
