import { escapeMarkup } from "./fill-template.ts";
import { type CorpusOutlet, type Edition, versionAt } from "./load-corpus.ts";

/** A Google News sitemap of all pages that the outlet shows. */
export function renderNewsSitemap(outlet: CorpusOutlet, edition: Edition): string {
  const urls = outlet.articles.flatMap((article) => {
    const front = versionAt(article, edition)?.front;
    if (!front) return [];
    return [
      `<url><loc>${escapeMarkup(article.url)}</loc>${front.modified ? `<lastmod>${front.modified}</lastmod>` : ""}
<news:news><news:publication><news:name>${escapeMarkup(outlet.name)}</news:name><news:language>${outlet.language}</news:language></news:publication>
<news:publication_date>${front.published}</news:publication_date><news:title>${escapeMarkup(front.title)}</news:title></news:news></url>`,
    ];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** robots.txt: the outlet's rules, and where its sitemap is. */
export function renderRobots(outlet: CorpusOutlet): string {
  const sitemap = outlet.newsSitemap ? `\nSitemap: ${outlet.home}${outlet.newsSitemap}\n` : "";
  return outlet.robots + sitemap;
}
