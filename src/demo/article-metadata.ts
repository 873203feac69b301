import type { ArticleFile } from "./article-file.ts";
import { escapeMarkup } from "./fill-template.ts";
import type { CorpusOutlet } from "./load-corpus.ts";

/** What a page says of itself in its head, in the make of its outlet; microdata stand in the template's body. */
export function articleMetadata(outlet: CorpusOutlet, file: ArticleFile, url: string): string {
  if (outlet.metadata === "json-ld") return jsonLd(outlet, file, url);
  if (outlet.metadata === "opengraph") return openGraph(outlet, file, url);
  return "";
}

const types: Partial<Record<ArticleFile["front"]["kind"], string>> = {
  "live-blog": "LiveBlogPosting",
  listing: "CollectionPage",
  video: "VideoObject",
};

function jsonLd(outlet: CorpusOutlet, { front }: ArticleFile, url: string): string {
  const data = {
    "@context": "https://schema.org",
    "@type": types[front.kind] ?? "NewsArticle",
    mainEntityOfPage: url,
    headline: front.title,
    description: front.description,
    datePublished: front.published,
    ...(front.modified ? { dateModified: front.modified } : {}),
    ...(front.byline ? { author: [{ "@type": "Person", name: front.byline }] } : {}),
    ...(front.kind === "paywalled" ? { isAccessibleForFree: false } : {}),
    publisher: { "@type": "NewsMediaOrganization", name: outlet.name, url: outlet.home },
    inLanguage: outlet.language,
  };
  // "<" would end the script element early.
  const json = JSON.stringify(data, null, 1).replaceAll("<", "\\u003c");
  return `<link rel="canonical" href="${escapeMarkup(url)}">\n<script type="application/ld+json">${json}</script>`;
}

function openGraph(outlet: CorpusOutlet, { front }: ArticleFile, url: string): string {
  const properties: [string, string | undefined][] = [
    ["og:type", front.kind === "listing" ? "website" : "article"],
    ["og:site_name", outlet.name],
    ["og:title", front.title],
    ["og:description", front.description],
    ["og:url", url],
    ["article:published_time", front.published],
    ["article:modified_time", front.modified],
    ["article:section", front.section],
    ["article:author", front.byline],
    ["article:content_tier", front.kind === "paywalled" ? "locked" : undefined],
  ];
  return properties
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<meta property="${name}" content="${escapeMarkup(content ?? "")}">`)
    .join("\n");
}
