import type { Claim } from "../src/domain/claim.ts";
import { Outlet } from "../src/domain/outlet.ts";
import { Story } from "../src/domain/story.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";
import type { ArticleVersion } from "../src/store/store.ts";

export const OUTLETS = 200;
const SOURCES = [
  "the Harbour Ministry",
  "Pier Watch",
  "the Red Lantern Society",
  "the coast guard",
  "opposition lawmaker Edda Rohn",
  "the United Nations rights office",
];
const KINDS = [
  (n: number) => `at least ${n} people had been killed`,
  (n: number) => `${n} people had been injured`,
  (n: number) => `${n} fishermen were still missing`,
  (n: number) => `police had arrested ${n} demonstrators`,
  (n: number) => `${n} prisoners had been released`,
  (n: number) => `it had verified the deaths of ${n} people`,
];

export const outlets = Array.from({ length: OUTLETS }, (_, at) =>
  Outlet.parse({ id: `paper-${at}`, name: `Bench Post ${at}`, home: `https://paper-${at}.example/` }),
);

const letters = (at: number) =>
  at.toString(26).replaceAll(/[0-9a-p]/g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)));

/** Town by its number; no name is part of another one, so that a story is found by it. */
const town = (at: number) => `Q${letters(at)}brook`;

/** Stories of very different size: the first has some hundred times the articles of the last. */
export const stories = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    Story.parse({
      id: `story-${at}`,
      name: `The storm at ${town(at)}`,
      all: [town(at)],
      any: ["storm", "flood"],
      from: "2026-01-01",
      to: "2026-12-31",
    }),
  );

/** Deterministic numbers, the same in every run. */
function dice(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state / 4294967296;
  };
}

/** An article of some story with six figures, about 1.6 kB, and the claims that the rules find in it. */
export function storyArticle(at: number, storyCount: number): { version: ArticleVersion; claims: Claim[] } {
  const roll = dice(at + 1);
  // Squared, so that few stories have many articles.
  const place = town(Math.floor(roll() ** 1.3 * storyCount));
  const paper = at % OUTLETS;
  const day = Math.floor(roll() * 28) + 1;
  const pick = () => SOURCES[Math.floor(roll() * SOURCES.length)] ?? "";
  // Each source tells another figure every four days.
  const figure = (source: string, kind: number) => 10 + source.length + kind * 7 + Math.floor(day / 4) * 3;
  const sentence = (kind: (n: number) => string, nth: number) => {
    const source = pick();
    return `On the ${letters(at)} road in ${place}, ${source} said on Monday that ${kind(figure(source, nth))}.`;
  };
  const filler =
    `The streets around the market of ${place} were under water, and shops stayed shut for a second day. `.repeat(
      3,
    );
  const url = `https://paper-${paper}.example/news/${at}`;
  const version: ArticleVersion = {
    id: `bench-${at}`,
    articleUrl: url,
    url,
    outlet: `paper-${paper}`,
    title: `Storm reaches ${place}, report ${at}`,
    text: KINDS.map((kind, nth) => `${sentence(kind, nth)} ${filler}`).join("\n\n"),
    publishedAt: `2026-02-${String(day).padStart(2, "0")}T${String(at % 24).padStart(2, "0")}:00:00Z`,
    modifiedAt: null,
    byline: null,
    language: "en",
    kind: "article",
    snapshot: "none",
    details: null,
  };
  const { id, title, text, publishedAt } = version;
  return { version, claims: extractClaims({ id, title, text, publishedAt }).claims };
}
