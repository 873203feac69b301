import { createRoute, z } from "@hono/zod-openapi";
import { StoryChange, StoryDraft, StoryRequest } from "../domain/story-change.ts";
import { changeStory } from "../pipeline/stories/change-story.ts";
import { applyStoryChanges, storyChangesInEffect } from "../timeline/stories/apply-story-changes.ts";
import { suggestStories } from "../timeline/stories/suggest-stories.ts";
import { whyInStory } from "../timeline/stories/why-in-story.ts";
import { answers, json, type Resource, writes } from "./route.ts";

/** Articles of a preview that are shown with why they belong. */
const SHOWN = 12;
/** Suggestions are made from so many days and articles at most. */
const RECENT_DAYS = 14;
const RECENT_ARTICLES = 2000;

const Why = z.object({ term: z.string(), list: z.enum(["all", "any", "places", "none"]), quote: z.string() });
const Caught = z.object({
  id: z.string(),
  outlet: z.string(),
  outletName: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  why: z.array(Why),
});

export const previewStoryRoute = createRoute({
  method: "post",
  path: "/api/stories/preview",
  summary: "What a definition would catch, and why; nothing is written",
  request: { body: json(StoryDraft) },
  responses: answers(
    "Counts, and the newest articles with the terms that stand in them",
    z.object({
      articles: z.int(),
      claims: z.int(),
      outlets: z.int(),
      /** Articles that would belong but for an excluded term. */
      excluded: z.int(),
      caught: z.array(Caught),
    }),
  ),
});

export const suggestionsRoute = createRoute({
  method: "get",
  path: "/api/stories/suggestions",
  summary: "Clusters of recent articles that no story holds yet, with what they share",
  responses: answers(
    "Suggestions, the largest first",
    z.object({
      suggestions: z.array(
        z.object({
          key: z.string(),
          draft: StoryDraft,
          shared: z.array(z.object({ feature: z.string(), articles: z.int() })),
          outlets: z.int(),
          articles: z.array(
            z.object({
              id: z.string(),
              outlet: z.string(),
              title: z.string(),
              publishedAt: z.string().nullable(),
            }),
          ),
        }),
      ),
      /** How many recent articles were looked at. */
      looked: z.int(),
    }),
  ),
});

export const storyChangesRoute = createRoute({
  method: "get",
  path: "/api/stories/changes",
  summary: "The log of the stories that editors made, the newest first",
  responses: answers(
    "Changes",
    z.object({ changes: z.array(StoryChange.extend({ undone: z.boolean() })), seq: z.int() }),
  ),
});

export const changeStoryRoute = createRoute({
  method: "post",
  path: "/api/stories",
  summary: "Define, change or take away a story, refuse a suggestion, or undo one of these",
  request: { body: json(StoryRequest) },
  responses: writes("Written", z.object({ change: StoryChange })),
});

export const storyChanges: Resource = (api, { reader, stories: room }) => {
  if (!room) return;
  api.openapi(previewStoryRoute, async (context) => {
    const draft = context.req.valid("json");
    const { caught, ...counts } = await room.log.previewStory({ id: "preview", ...draft }, SHOWN);
    const shown = caught.map(({ text, ...one }) => ({
      ...one,
      why: whyInStory(draft, { title: one.title, text }),
    }));
    return context.json({ ...counts, caught: shown }, 200);
  });
  api.openapi(suggestionsRoute, async (context) => {
    const recent = await room.log.recentArticles(await reader.stories(), RECENT_DAYS, RECENT_ARTICLES);
    const { refused } = applyStoryChanges(await room.log.storyChanges());
    const suggestions = suggestStories(recent, refused).map((one) => ({
      ...one,
      shared: [...one.shared],
      articles: [...one.articles],
    }));
    return context.json({ suggestions, looked: recent.length }, 200);
  });
  api.openapi(storyChangesRoute, async (context) => {
    const log = await room.log.storyChanges();
    const standing = new Set(storyChangesInEffect(log));
    const undone = new Set(log.flatMap(({ change }) => (change.action === "undo" ? [change.undoes] : [])));
    const changes = log
      .map((one) => ({
        ...one,
        undone: one.change.action === "undo" ? undone.has(one.seq) : !standing.has(one),
      }))
      .reverse();
    return context.json({ changes, seq: log.at(-1)?.seq ?? 0 }, 200);
  });
  api.openapi(changeStoryRoute, async (context) => {
    const change = await changeStory(context.req.valid("json"), context.get("visitor").person, room);
    return context.json({ change }, 200);
  });
};
