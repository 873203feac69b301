import { createRoute, z } from "@hono/zod-openapi";
import { FigureOrigins } from "../domain/figure-origins.ts";
import type { ClaimReader } from "../store/store.ts";
import { figuresOfSeveral, findOrigins } from "../timeline/origins/find-origins.ts";
import { claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";

/** So many articles are read and compared for one answer; of larger stories those of the most printed figures. */
const MOST_TEXTS = 300;
const AT_ONCE = 20;

const Origins = z.object({
  /** Outlets that print a figure which another one prints too, and the fewest origins that stand behind them. */
  origins: z.array(FigureOrigins),
  /** Articles whose texts were compared, of those that print such figures. */
  texts: z.object({ compared: z.int(), of: z.int() }),
});

const route = createRoute({
  method: "get",
  path: "/api/origins",
  summary: "How many origins stand behind each figure that several outlets of a story print, and why",
  request: { query: z.object({ story: z.string().min(1).max(200) }) },
  responses: answers("Origins", Origins),
});

export const origins: Resource = (api, { reader }) => {
  api.openapi(route, async (context) => {
    const filter = await claimFilter(reader, context.req.valid("query"));
    const claims = await reader.printedClaims(filter);
    const figures = figuresOfSeveral(claims).sort((a, b) => b.length - a.length);
    const articles = [...new Set(figures.flat().map(({ claim }) => claim.articleId))];
    const texts = await textsOf(reader, articles.slice(0, MOST_TEXTS));
    return context.json(
      { origins: findOrigins(claims, texts), texts: { compared: texts.size, of: articles.length } },
      200,
    );
  });
};

async function textsOf(reader: ClaimReader, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => reader.article(id)));
    for (const article of read) if (article) texts.set(article.id, article.text);
  }
  return texts;
}
