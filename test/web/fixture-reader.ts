import type { ArticleInput } from "../../src/domain/article.ts";
import type { AsOf } from "../../src/domain/as-of.ts";
import type { Claim } from "../../src/domain/claim.ts";
import { claimId } from "../../src/domain/claim-id.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Qualifier } from "../../src/domain/quantity.ts";
import type { RunSummary } from "../../src/domain/run.ts";
import type { SourceType } from "../../src/domain/source.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Story } from "../../src/domain/story.ts";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import type { ClaimFilter, ClaimReader } from "../../src/store/store.ts";
import { fixtureArticles } from "./fixture-articles.ts";

/** One claim in the short hand of the fixture; the place is found by `at`, words around the number. */
export interface FixtureClaim {
  readonly number: string;
  /** Text that occurs once in the field and holds the number; its first occurrence of the number is meant. */
  readonly at: string;
  readonly in?: "title" | "text";
  readonly kind: string;
  readonly of?: string;
  readonly measure: Claim["measure"];
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: Qualifier;
  readonly subject?: string | null;
  readonly source?: readonly [name: string, type: SourceType];
  readonly via?: string;
  readonly asOf?: string;
  readonly modality?: Claim["modality"];
  readonly revision?: Claim["revision"];
}

export interface FixtureArticle {
  readonly outlet: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly title: string;
  readonly text: string;
  readonly version?: number;
  readonly current?: boolean;
  readonly story: string;
  readonly claims: readonly FixtureClaim[];
}

export const fixtureOutlets = [
  { id: "meridian", name: "Meridian Wire" },
  { id: "orinoco", name: "Orinoco State Agency" },
  { id: "openledger", name: "Open Ledger" },
  { id: "harbour", name: "The Harbour Daily" },
  { id: "roundup", name: "Roundup 24" },
].map(({ id, name }) => ({
  id,
  name,
  home: `https://${id}.example/`,
  feeds: [],
  sitemaps: [],
  pages: [],
  language: "en",
  zone: "UTC",
  gapMs: 0,
}));

const emptyStory = { all: [], any: [], none: [], places: [], kinds: [], from: null, to: null };
export const fixtureStories: Story[] = [
  { id: "venezuela-releases", name: "Prisoner releases in Venezuela, January 2026", ...emptyStory },
  { id: "coast-flood", name: "Flood on the Selva coast", ...emptyStory },
  { id: "quiet-story", name: "A story without any figure yet", ...emptyStory },
];

const articleId = (article: FixtureArticle) =>
  `${article.outlet}-${article.url.split("/").pop()}-v${article.version ?? 1}`;

/** Builds the full claim that the extractor would give for the short hand. */
export function printed(article: FixtureArticle, short: FixtureClaim): PrintedClaim {
  const field = short.in ?? "text";
  const text = article[field];
  const around = text.indexOf(short.at);
  if (around < 0 || !short.at.includes(short.number))
    throw new Error(`fixture: no “${short.at}” in ${article.url}`);
  const start = around + short.at.indexOf(short.number);
  const end = start + short.number.length;
  const qualifier = short.qualifier ?? "exact";
  const value = Number(short.number.replaceAll(",", ""));
  const from =
    field === "title" ? 0 : Math.max(text.lastIndexOf(". ", start) + 2, text.lastIndexOf("\n", start) + 1, 0);
  const stop = text.indexOf(".", end);
  const sentence =
    field === "title" ? text : text.slice(from === 1 ? 0 : from, stop < 0 ? text.length : stop + 1);
  const asOf: AsOf = short.asOf
    ? { date: short.asOf, until: null, precision: "day", certainty: "stated", phrase: null }
    : {
        date: article.publishedAt?.slice(0, 10) ?? null,
        until: null,
        precision: "day",
        certainty: "published",
        phrase: null,
      };
  const id = articleId(article);
  const claim: Claim = {
    id: claimId(id, field, start, end, short.kind),
    articleId: id,
    in: field,
    number: short.number,
    kind: short.kind,
    of: short.of ?? null,
    measure: short.measure,
    quantity: {
      low: short.low ?? (qualifier === "at_most" || qualifier === "less_than" ? null : value),
      high: short.high ?? (["at_least", "more_than", "vague"].includes(qualifier) ? null : value),
      qualifier,
    },
    subject: short.subject ?? null,
    attribution: short.source
      ? {
          source: { name: short.source[0], names: [short.source[0]], type: short.source[1] },
          via: short.via ?? null,
          cue: wordsIn(/\b(?:said|say|says|reported|according to)\b/, text) ?? { start: 0, end: 0, text: "" },
          stance: "says",
        }
      : null,
    asOf,
    modality: short.modality ?? "actual",
    partOf: null,
    revision: short.revision ?? null,
    position: { start, end },
    quote: {
      exact: short.number,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    sentence,
    ambiguous: null,
    confidence: 0.9,
    rules: [
      `number.${qualifier}`,
      `${short.kind}.predicate`,
      short.source ? "source.said-before" : "source.none",
    ],
    evidence: [
      { for: "quantity", rule: `number.${qualifier}`, span: { start, end }, text: short.number },
      ...evidenceOf(
        "quantity",
        `qualifier.${qualifier}`,
        wordsIn(/(?:more than|at least|about) $/i, text.slice(0, start)),
      ),
      ...evidenceOf(
        "source",
        "speaker.named",
        short.source && wordsIn(new RegExp(RegExp.escape(short.source[0]), "i"), text),
      ),
    ],
    provenance: { snapshot: null, extractor: "fixture" },
  };
  const outletName = fixtureOutlets.find((outlet) => outlet.id === article.outlet)?.name ?? article.outlet;
  const { outlet, url, title, publishedAt } = article;
  return {
    claim,
    outlet,
    outletName,
    url,
    title,
    publishedAt,
    version: article.version ?? 1,
    current: article.current ?? true,
  };
}

interface Words extends Span {
  readonly text: string;
}

function wordsIn(pattern: RegExp, text: string): Words | null {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length, text: found[0] };
}

function evidenceOf(field: "quantity" | "source", rule: string, words: Words | null | undefined): Evidence[] {
  return words ? [{ for: field, rule, span: { start: words.start, end: words.end }, text: words.text }] : [];
}

const run: RunSummary = {
  id: "run-2",
  startedAt: "2026-01-15T06:00:00.000Z",
  finishedAt: "2026-01-15T06:00:21.400Z",
  discovered: 42,
  skipped: 4,
  queued: 38,
  fetched: 20,
  unchanged: 16,
  failed: 2,
  dead: 0,
  pending: 0,
  extracted: 18,
  noText: 2,
  newClaims: 31,
  reasons: {
    "not an article: listing": 2,
    "the server answered 404 (not found)": 1,
    "robots.txt forbids it": 4,
    "no answer within 10 s": 1,
  },
};

/** An in-memory store of invented articles, for the pages and their tests. */
export function fixtureReader(articles: readonly FixtureArticle[] = fixtureArticles): ClaimReader {
  const all = articles.flatMap((article) =>
    article.claims.map((short) => ({ article, row: printed(article, short) })),
  );
  const reader: ClaimReader = {
    outlets: async () => fixtureOutlets,
    stories: async () => fixtureStories,
    countClaims: async ({ page: _page, ...filter } = {}) => (await reader.printedClaims(filter)).length,
    storyCounts: async (stories) =>
      new Map(
        await Promise.all(
          stories.map(async (story) => {
            const claims = await reader.printedClaims({ story });
            const articles = new Set(claims.map(({ claim }) => claim.articleId)).size;
            const outlets = new Set(claims.map(({ outlet }) => outlet)).size;
            return [story.id, { claims: claims.length, articles, outlets }] as const;
          }),
        ),
      ),
    printedClaims: async (filter: ClaimFilter = {}) =>
      all
        .filter(({ article }) => !filter.story || article.story === filter.story.id)
        .map(({ row }) => row)
        .filter((row) => filter.currentOnly === false || row.current)
        .filter((row) => !filter.outlet || row.outlet === filter.outlet)
        .filter((row) => !filter.kind || row.claim.kind === filter.kind)
        .filter(
          (_, at, rows) =>
            !filter.page?.after || at > rows.findIndex(({ claim }) => claim.id === filter.page?.after?.[4]),
        )
        .slice(0, filter.page?.limit),
    article: async (id): Promise<ArticleInput | null> => {
      const found = articles.find((article) => articleId(article) === id);
      return found
        ? {
            id,
            outlet: found.outlet,
            url: found.url,
            publishedAt: found.publishedAt,
            title: found.title,
            text: found.text,
          }
        : null;
    },
    runs: async (limit) =>
      [
        run,
        {
          ...run,
          id: "run-1",
          startedAt: "2026-01-14T06:00:00.000Z",
          finishedAt: null,
          pending: 5,
          unchanged: 11,
          reasons: {},
        },
      ].slice(0, limit),
  };
  return reader;
}
