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
    const counted = (await reader.stories()).map(async (story) => {
      const claims = await reader.printedClaims({ story });
      return {
        ...story,
        claims: claims.length,
        articles: new Set(claims.map(({ claim }) => claim.articleId)).size,
        outlets: new Set(claims.map(({ outlet }) => outlet)).size,
      };
    });
    return context.json({ stories: await Promise.all(counted) }, 200);
  });
};
