import { createRoute, z } from "@hono/zod-openapi";
import { Story } from "../domain/story.ts";
import { applyStoryChanges } from "../timeline/stories/apply-story-changes.ts";
import { answers, type Resource } from "./route.ts";

const StoryCount = Story.extend({
  claims: z.int(),
  articles: z.int(),
  outlets: z.int(),
  /** Made by editors in the pages, where it can be changed; else it stands in the config file. */
  made: z.boolean(),
});

export const storiesRoute = createRoute({
  method: "get",
  path: "/api/stories",
  summary: "The stories that can be compared, with how much is known of each",
  responses: answers("Stories", z.object({ stories: z.array(StoryCount) })),
});

export const stories: Resource = (api, { reader, stories: room }) => {
  api.openapi(storiesRoute, async (context) => {
    const known = await reader.stories();
    const counts = await reader.storyCounts(known);
    const made = applyStoryChanges((await room?.log.storyChanges()) ?? []).stories;
    const isMade = new Set(made.map((story) => JSON.stringify(story)));
    const none = { claims: 0, articles: 0, outlets: 0 };
    return context.json(
      {
        stories: known.map((story) => ({
          ...story,
          ...(counts.get(story.id) ?? none),
          made: isMade.has(JSON.stringify(story)),
        })),
      },
      200,
    );
  });
};
