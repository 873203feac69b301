import { createRoute, z } from "@hono/zod-openapi";
import { ArticleInput } from "../domain/article.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PrintedRow, toRow, webLink } from "./printed-row.ts";
import { answers, type Resource } from "./route.ts";

const ArticleWithClaims = z.object({
  article: ArticleInput,
  /** In the order of the text, title first. */
  claims: z.array(PrintedRow),
  link: z.url().nullable(),
});

const route = createRoute({
  method: "get",
  path: "/api/articles/{id}",
  summary: "One stored version of an article with its claims",
  request: { params: z.object({ id: z.string().min(1).max(500) }) },
  responses: answers("Article", ArticleWithClaims),
});

export const articles: Resource = (api, { reader, linkFor }) => {
  api.openapi(route, async (context) => {
    const { id } = context.req.valid("param");
    const article = await reader.article(id);
    if (!article)
      throw new NotFoundError("There is no stored article with this id. It may have been removed.");
    const everyVersion = await reader.printedClaims({
      currentOnly: false,
      ...(article.outlet ? { outlet: article.outlet } : {}),
    });
    const own = everyVersion.filter(({ claim }) => claim.articleId === id);
    const link = article.url ? webLink(article.url, linkFor) : null;
    return context.json({ article, claims: own.map((printed) => toRow(printed, linkFor)), link }, 200);
  });
};
