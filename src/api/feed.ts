import { createRoute, z } from "@hono/zod-openapi";
import { atomFeed } from "../exports/atom-feed.ts";
import { storyNews } from "../exports/story-news.ts";
import { findStory } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

const route = createRoute({
  method: "get",
  path: "/api/feed.atom",
  summary: "Disagreements and edits of one story as an Atom feed, the newest first",
  request: { query: z.object({ story: z.string().min(1).max(200) }) },
  responses: {
    ...answers("A problem", z.object({})),
    200: { description: "The feed", content: { "application/atom+xml": { schema: z.string() } } },
  },
});

export const feed: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const story = await findStory(reader, context.req.valid("query").story);
    const news = storyNews(await reader.printedClaims({ story, currentOnly: false }));
    const head = { id: `urn:claimline:story:${encodeURIComponent(story.id)}`, title: story.name };
    return context.body(atomFeed(head, news), 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });
};
