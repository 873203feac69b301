import { escapeMarkup } from "./fill-template.ts";
import type { CorpusOutlet, Edition } from "./load-corpus.ts";
import { versionAt } from "./load-corpus.ts";

interface Item {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly published: Date;
  readonly updated: Date;
}

type Format = CorpusOutlet["feed"]["format"];

export const feedTypes: Readonly<Record<Format, string>> = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  rdf: "application/rdf+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

/** The outlet's feed in its own format, newest first. */
export function renderFeed(outlet: CorpusOutlet, edition: Edition): string {
  return formats[outlet.feed.format](outlet, feedItems(outlet, edition));
}

function feedItems(outlet: CorpusOutlet, edition: Edition): Item[] {
  const items = outlet.articles.flatMap((article): Item[] => {
    const front = versionAt(article, edition)?.front;
    if (!front) return [];
    const published = new Date(front.published);
    return [
      {
        url: article.url + (front.feedQuery ? `?${front.feedQuery}` : ""),
        title: front.title,
        description: front.description,
        published,
        updated: front.modified ? new Date(front.modified) : published,
      },
    ];
  });
  return items.reverse();
}

const xml = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

const formats: Readonly<Record<Format, (outlet: CorpusOutlet, items: Item[]) => string>> = {
  rss: (outlet, items) => `${declaration}<rss version="2.0"><channel>
${xml("title", outlet.name)}${xml("link", `${outlet.home}/`)}${xml("description", outlet.style)}
${items
  .map(
    (item) =>
      `<item>${xml("title", item.title)}${xml("link", item.url)}<guid isPermaLink="true">${escapeMarkup(item.url)}</guid>` +
      `${xml("pubDate", item.published.toUTCString())}<description><![CDATA[<p>${escapeMarkup(item.description)}</p>]]></description></item>`,
  )
  .join("\n")}
</channel></rss>
`,
  atom: (outlet, items) => `${declaration}<feed xmlns="http://www.w3.org/2005/Atom">
${xml("title", outlet.name)}${xml("id", `${outlet.home}/`)}<link href="${outlet.home}${outlet.feed.path}" rel="self"/>
${xml("updated", items.reduce((last, item) => (item.updated > last ? item.updated : last), new Date(0)).toISOString())}
${items
  .map(
    (item) =>
      `<entry>${xml("title", item.title)}${xml("id", item.url)}<link href="${escapeMarkup(item.url)}"/>` +
      `${xml("published", item.published.toISOString())}${xml("updated", item.updated.toISOString())}${xml("summary", item.description)}</entry>`,
  )
  .join("\n")}
</feed>
`,
  rdf: (
    outlet,
    items,
  ) => `${declaration}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${outlet.home}/">${xml("title", outlet.name)}${xml("link", `${outlet.home}/`)}${xml("description", outlet.style)}
<items><rdf:Seq>${items.map((item) => `<rdf:li rdf:resource="${escapeMarkup(item.url)}"/>`).join("")}</rdf:Seq></items></channel>
${items
  .map(
    (item) =>
      `<item rdf:about="${escapeMarkup(item.url)}">${xml("title", item.title)}${xml("link", item.url)}` +
      `${xml("description", item.description)}${xml("dc:date", item.published.toISOString())}</item>`,
  )
  .join("\n")}
</rdf:RDF>
`,
  json: (outlet, items) =>
    `${JSON.stringify(
      {
        version: "https://jsonfeed.org/version/1.1",
        title: outlet.name,
        home_page_url: `${outlet.home}/`,
        feed_url: outlet.home + outlet.feed.path,
        items: items.map((item) => ({
          id: item.url,
          url: item.url,
          title: item.title,
          summary: item.description,
          date_published: item.published.toISOString(),
          date_modified: item.updated.toISOString(),
        })),
      },
      null,
      1,
    )}\n`,
};
