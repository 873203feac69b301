import { createRoute, z } from "@hono/zod-openapi";
import { FigureOrigins } from "../domain/figure-origins.ts";
import { originsCsv } from "../exports/origins-csv.ts";
import type { ClaimReader } from "../store/store.ts";
import { figuresOfSeveral, findOrigins } from "../timeline/origins/find-origins.ts";
import { ClaimQuery, claimFilter } from "./claim-query.ts";
import { answers, type Resource } from "./route.ts";
import { asFile, tableRoute } from "./tables.ts";
import { textsOf } from "./texts-of.ts";

/** So many articles are read and compared for one answer; of larger stories those of the most printed figures. */
const MOST_TEXTS = 300;

const Origins = z.object({
  /** Outlets that print a figure which another one prints too, and the fewest origins that stand behind them. */
  origins: z.array(FigureOrigins),
  /** Articles whose texts were compared, of those that print such figures. */
  texts: z.object({ compared: z.int(), of: z.int() }),
});

/** A verified count belongs to the kind that was verified as well. */
const OfStory = ClaimQuery.pick({ kind: true }).extend({ story: z.string().min(1).max(200) });

const route = createRoute({
  method: "get",
  path: "/api/origins",
  summary: "How many origins stand behind each figure that several outlets of a story print, and why",
  request: { query: OfStory },
  responses: answers("Origins", Origins),
});

const table = tableRoute("/api/origins.csv", "Outlets by the origin of their figures as CSV", OfStory);

export const origins: Resource = (api, { reader }) => {
  api.openapi(route, async (context) =>
    context.json(await readOrigins(reader, context.req.valid("query")), 200),
  );
  api.openapi(table, async (context) => {
    const { origins: found } = await readOrigins(reader, context.req.valid("query"));
    return context.body(originsCsv(found), 200, asFile("origins"));
  });
};

async function readOrigins(
  reader: ClaimReader,
  { story, kind }: z.infer<typeof OfStory>,
): Promise<z.infer<typeof Origins>> {
  const claims = await reader.printedClaims(await claimFilter(reader, { story }));
  const figures = figuresOfSeveral(claims).sort((a, b) => b.length - a.length);
  const articles = [...new Set(figures.flat().map(({ claim }) => claim.articleId))];
  const texts = await textsOf(reader, articles.slice(0, MOST_TEXTS));
  const found = findOrigins(claims, texts);
  const origins = kind ? found.filter((one) => one.kind === kind || one.of === kind) : found;
  return { origins, texts: { compared: texts.size, of: articles.length } };
}
