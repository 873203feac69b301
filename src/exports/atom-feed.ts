import type { NewsItem } from "./story-news.ts";

/** Feed readers load the whole feed each time. */
const MOST_ENTRIES = 200;
/** Atom wants a time of every entry; where no page says one, this says that nobody knows. */
const UNKNOWN = "1970-01-01T00:00:00.000Z";

/** News of a story, newest first, as an Atom feed (RFC 4287). `id` is an address or a URN that stays the same. */
export function atomFeed({ id, title }: { id: string; title: string }, news: readonly NewsItem[]): string {
  const entries = news.slice(0, MOST_ENTRIES).map(
    (item) => `  <entry>
    <id>${xml(item.id)}</id>
    <title>${xml(item.title)}</title>
    <updated>${item.at ?? UNKNOWN}</updated>
    <category term="${item.type}"/>${item.url ? `\n    <link href="${xml(item.url)}"/>` : ""}
    <content type="text">${xml(item.text)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(id)}</id>
  <title>${xml(title)}</title>
  <updated>${news[0]?.at ?? UNKNOWN}</updated>
  <author><name>claimline</name></author>
${entries.join("")}</feed>
`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 may hold it: escaped, and without the characters that no entity can bring in. */
const xml = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
