import { createRoute, z } from "@hono/zod-openapi";
import { Story } from "../domain/story.ts";
import { answers, type Resource } from "./route.ts";

const StoryCount = Story.extend({ claims: z.int(), articles: z.int(), outlets: z.int() });

const route = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "The stories that can be compared, with how much is known of each",
  responses: answers("Stories", z.object({ stories: z.array(StoryCount) })),
});

export const stories: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const known = await reader.stories();
    const counts = await reader.storyCounts(known);
    const none = { claims: 0, articles: 0, outlets: 0 };
    return context.json(
      { stories: known.map((story) => ({ ...story, ...(counts.get(story.id) ?? none) })) },
      200,
    );
  });
};
