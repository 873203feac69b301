import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ArticleInput } from "../src/domain/article.ts";
import { examples } from "../src/extract/attribute/attribution.examples.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";

const corpus = resolve(import.meta.dirname, "../corpus");

/** What the program says of every figure's source; one line for each text, so that a change is seen line by line. */
export const pinnedFile = resolve(corpus, "attributions.jsonl");

const ofFile = (name: string) =>
  readFileSync(resolve(corpus, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleInput);

/** The project's own articles, the wordings of other writers, and the examples of attribution. */
const texts = (): ArticleInput[] => [
  ...ofFile("gold.jsonl"),
  ...ofFile("wordings.jsonl"),
  ...examples.map(({ text: marked, title }) => {
    const text = marked.replaceAll(/[{}]/g, "");
    return {
      id: `example: ${text}`,
      publishedAt: "2025-05-14",
      ...(title ? { title: text, text: "" } : { title: "", text }),
    };
  }),
];

/**
 * The source of every claim of a text, with the place of its cue and the reasons, as one line of JSON. It says nothing
 * of right or wrong, that is the gold's part: it shows which answers a change of rules touches.
 */
export function attributionsOf(article: ArticleInput): string {
  const claims = extractClaims(article, { explain: true }).claims.map((claim) => ({
    at: `${claim.in} ${claim.position.start} ${claim.number} ${claim.kind}`,
    attribution: claim.attribution,
    why: claim.evidence
      .filter((one) => one.for === "source")
      .map(({ rule, span, text }) => `${rule} ${span.start}-${span.end} ${text}`),
    ...(claim.refused ? { refused: claim.refused } : {}),
    ...(claim.ambiguous ? { ambiguous: claim.ambiguous } : {}),
  }));
  return JSON.stringify({ id: article.id, claims });
}

export const attributionLines = (): string[] => texts().map(attributionsOf);

/** Each text with its pinned line; null where none is pinned yet. */
export function pinnedAttributions(): { id: string; article: ArticleInput; pinned: string | null }[] {
  const lines = existsSync(pinnedFile) ? readFileSync(pinnedFile, "utf8").split("\n").filter(Boolean) : [];
  const pinned = new Map(lines.map((line) => [(JSON.parse(line) as { id: string }).id, line]));
  return texts().map((article) => ({ id: article.id, article, pinned: pinned.get(article.id) ?? null }));
}
