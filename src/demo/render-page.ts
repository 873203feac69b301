import { type ArticleFile, type Block, inlineLink } from "./article-file.ts";
import { articleMetadata } from "./article-metadata.ts";
import { escapeMarkup, fillTemplate } from "./fill-template.ts";
import { type CorpusOutlet, type Edition, versionAt } from "./load-corpus.ts";

/** The whole HTML page of an article, by the template of its outlet. */
export function renderPage(outlet: CorpusOutlet, file: ArticleFile, url: string, edition: Edition): string {
  const { front } = file;
  const rendered = front.kind === "listing" ? [headlines(outlet, edition)] : blocksOf(outlet, file);
  return fillTemplate(outlet.template, {
    title: escapeMarkup(front.title),
    metadata: articleMetadata(outlet, file, url),
    url: escapeMarkup(url),
    home: outlet.home,
    section: escapeMarkup(front.section),
    description: escapeMarkup(front.description),
    byline: escapeMarkup(front.byline ?? ""),
    published: front.published,
    publishedText: dateText(front.published, outlet.zone),
    modified: front.modified ?? "",
    modifiedText: front.modified ? dateText(front.modified, outlet.zone) : "",
    caption: escapeMarkup(front.caption ?? ""),
    opening: rendered.slice(0, 2).join("\n"),
    body: rendered.slice(2).join("\n"),
    paywall: front.kind === "paywalled" ? "yes" : "",
    video: front.kind === "video" ? "yes" : "",
    related: front.related
      .map((title) => `<li><a href="${outlet.home}/">${escapeMarkup(title)}</a></li>`)
      .join(""),
    advert: escapeMarkup(front.advert ?? ""),
  });
}

/** The front page: headlines with links, newest first. */
export function renderFrontPage(outlet: CorpusOutlet, edition: Edition): string {
  return `<!doctype html>
<html lang="${outlet.language}"><head><title>${escapeMarkup(outlet.name)}</title></head>
<body><h1>${escapeMarkup(outlet.name)}</h1>
${headlines(outlet, edition)}
</body></html>
`;
}

function headlines(outlet: CorpusOutlet, edition: Edition): string {
  const items = outlet.articles.flatMap((article) => {
    const file = versionAt(article, edition);
    return file ? [`<li><a href="${article.url}">${escapeMarkup(file.front.title)}</a></li>`] : [];
  });
  return `<ul class="headlines">\n${items.reverse().join("\n")}\n</ul>`;
}

function blocksOf(outlet: CorpusOutlet, { blocks, front }: ArticleFile): string[] {
  if (front.kind === "live-blog") return liveEntries(blocks);
  if (outlet.paragraphs === "br") return [blocks.map(brokenLine).join("<br>\n<br>\n")];
  return blocks.map(element);
}

const brokenLine = (block: Block) => (block.kind === "heading" ? `<b>${inline(block)}</b>` : inline(block));
const element = (block: Block) =>
  block.kind === "heading" ? `<h2>${inline(block)}</h2>` : `<p>${inline(block)}</p>`;

/** The paragraphs before the first timed heading stay above; each timed heading opens an entry. */
function liveEntries(blocks: readonly Block[]): string[] {
  const parts: string[] = [];
  for (const block of blocks) {
    const html = element(block);
    if (block.time === undefined) parts.push(`${parts.pop() ?? ""}\n${html}`);
    else parts.push(`<time class="entry-time">${block.time}</time>\n${html}`);
  }
  return parts.map((part) => `<section class="live-entry">\n${part}\n</section>`);
}

function inline({ source }: Block): string {
  return escapeMarkup(source).replace(inlineLink, '<a href="$2">$1</a>');
}

function dateText(date: string, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: zone }).format(
    new Date(date),
  );
}
