import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { atomFeed } from "../../src/exports/atom-feed.ts";
import { storyNews } from "../../src/exports/story-news.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";

interface Print {
  readonly outlet: string;
  readonly text: string;
  readonly day?: string;
  readonly version?: number;
  readonly current?: boolean;
}

function print({ outlet, text, day = "02", version = 1, current = true }: Print): PrintedClaim[] {
  const id = `${outlet}-${version}`;
  const publishedAt = `2026-03-${day}T18:00:00+01:00`;
  return extractClaims({ id, title: "The mill", text, publishedAt }).claims.map((claim) => ({
    claim,
    outlet,
    outletName: outlet,
    url: `https://${outlet}.example/mill?a=1&b=2`,
    title: "The <mill>",
    publishedAt,
    version,
    current,
  }));
}
const tern = print({ outlet: "tern", text: "Police said 12 people died in the mill on Sunday." });
const gull = print({ outlet: "gull", text: "Police said 20 people died in the mill on Sunday.", day: "02" });
const edited = [
  ...print({ outlet: "wren", text: "About 12 people died, police said.", current: false }),
  ...print({ outlet: "wren", text: "12 people died, police said.", day: "05", version: 2 }),
];

test("news hold disagreements and edits with both quotes, the newest first", () => {
  const news = storyNews([...tern, ...gull, ...edited]);
  expect(news.map(({ type, at }) => [type, at])).toEqual([
    ["edit", "2026-03-05T17:00:00.000Z"],
    ["disagreement", expect.any(String)],
  ]);
  expect(news[0]?.text).toContain("wren, version 1: “About 12 people died, police said.”");
  expect(news[0]?.text).toContain("wren, version 2: “12 people died, police said.”");
  expect(news[1]?.text).toContain("Police said 20 people died in the mill on Sunday.");
});

test("an outlet that joins a side, and the order of the claims, make no new disagreement", () => {
  const ids = (claims: PrintedClaim[]) => storyNews(claims).map(({ id }) => id);
  const joined = print({
    outlet: "crow",
    text: "Police said 20 people died in the mill on Sunday.",
    day: "02",
  });
  expect(ids([...tern, ...gull])).toHaveLength(1);
  expect(ids([...gull, ...tern, ...joined])).toEqual(ids([...tern, ...gull]));
  const other = print({
    outlet: "gull",
    text: "Police said 30 people died in the mill on Sunday.",
    day: "02",
  });
  expect(ids([...tern, ...other])).not.toEqual(ids([...tern, ...gull]));
});

test("the Atom feed is well formed, whatever the texts hold, and has what RFC 4287 wants", () => {
  const [item] = storyNews([...tern, ...gull]);
  if (!item) throw new Error("there is a disagreement");
  const nasty = { ...item, title: 'a]]><script>&\u0000\ud800 "b"', url: null, at: null };
  const text = atomFeed({ id: "urn:claimline:story:mill", title: "Mill & <co>" }, [item, nasty]);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(text);
  expect(feed).toMatchObject({ id: "urn:claimline:story:mill", title: "Mill & <co>", updated: item.at });
  expect(feed.entry[0]).toMatchObject({ id: item.id, updated: item.at, title: item.title });
  expect(feed.entry[0].link["@_href"]).toBe(item.url);
  expect(feed.entry[1]).toMatchObject({ title: 'a]]><script>&\ufffd "b"' });
  expect(feed.entry[1].link).toBeUndefined();
});

test("an address that is no web address becomes no link", () => {
  const claims = [...tern, ...gull].map((one) => ({ ...one, url: "javascript:alert(1)" }));
  expect(storyNews(claims).map(({ url }) => url)).toEqual([null]);
});
