import { createRoute, z } from "@hono/zod-openapi";
import { Story } from "../domain/story.ts";
import { StoryOverview } from "../domain/story-overview.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { figuresOfSeveral } from "../timeline/origins/find-origins.ts";
import { storyOverview } from "../timeline/overview/story-overview.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";
import { textsOf } from "./texts-of.ts";

/** So many articles are compared word by word for one answer: those of the most printed figures. */
const MOST_TEXTS = 120;
/** So many kinds of a story are remembered. */
const MOST_KINDS = 20;

const Overview = StoryOverview.extend({
  story: Story,
  /** Version of the extractor that found the figures. */
  extractor: z.string(),
});

type Claims = readonly PrintedClaim[];

const route = createRoute({
  method: "get",
  path: "/api/overview",
  summary: "A story on one page: the latest figures by source, what disagrees, what changed, who is behind",
  request: { query: ClaimQuery.pick({ kind: true }).extend({ story: z.string().min(1).max(200) }) },
  responses: answers("Overview", Overview),
});

export const overview: Resource = (api, { reader, extractor }) => {
  // A story whose claims did not change since is given as the same list.
  const known = new WeakMap<Claims, Map<string, Promise<StoryOverview>>>();
  const overviewOf = (everyVersion: Claims, kind: string) => {
    const kinds = known.get(everyVersion) ?? new Map<string, Promise<StoryOverview>>();
    const made = kinds.get(kind) ?? make(everyVersion, kind);
    if (kinds.size >= MOST_KINDS) kinds.clear();
    known.set(everyVersion, kinds.set(kind, made));
    // What failed once is tried again.
    made.catch(() => kinds.delete(kind));
    return made;
  };
  async function make(everyVersion: Claims, kind: string): Promise<StoryOverview> {
    const figures = figuresOfSeveral(everyVersion.filter(({ current }) => current));
    const articles = figures.sort((a, b) => b.length - a.length).flat();
    const ids = [...new Set(articles.map(({ claim }) => claim.articleId))];
    return storyOverview(everyVersion, await textsOf(reader, ids.slice(0, MOST_TEXTS)), kind || null);
  }
  api.openapi(route, async (context) => {
    const { story, kind = "" } = context.req.valid("query");
    const filter = await claimFilter(reader, { story });
    const everyVersion = await reader.printedClaims({ ...filter, currentOnly: false });
    return context.json(
      { ...(await overviewOf(everyVersion, kind)), story: Story.parse(filter.story), extractor },
      200,
    );
  });
};
