import type { ClaimRecord } from "../domain/claim-record.ts";
import { sourceRight, sourceTypeRight } from "./compare-fields.ts";
import type { GoldArticle, GoldClaim } from "./gold.ts";
import type { Matching } from "./match-claims.ts";

/** One error, with the words around the number (`[…]` marks it). */
export interface ScoreError {
  readonly article: string;
  readonly error: "missed" | "extra" | "wrong";
  /** The fields that are wrong; empty for missed and extra. */
  readonly fields: readonly string[];
  readonly gold: GoldClaim | null;
  readonly found: ClaimRecord | null;
  readonly context: string;
}

const CONTEXT_UNITS = 90;

/** Lists the errors of one article in the order of the text. */
export function scoreErrors(
  article: GoldArticle,
  matching: Matching,
  checks: Readonly<Record<string, (gold: GoldClaim, found: ClaimRecord) => boolean>>,
): ScoreError[] {
  const errors: ScoreError[] = [];
  const add = (
    error: ScoreError["error"],
    gold: GoldClaim | null,
    found: ClaimRecord | null,
    fields: string[] = [],
  ) => {
    const place = gold ?? found;
    if (place)
      errors.push({ article: article.id, error, fields, gold, found, context: context(article, place) });
  };
  for (const gold of matching.missed) add("missed", gold, null);
  for (const found of matching.extra) add("extra", null, found);
  for (const { gold, found } of matching.pairs) {
    const wrong = Object.entries(checks).flatMap(([name, right]) => (right(gold, found) ? [] : [name]));
    const sourced = gold.source && found.source && sourceRight(gold, found);
    if (sourced && !sourceTypeRight(gold, found)) wrong.push("source type");
    if (gold.date && gold.date !== found.date) wrong.push("date");
    if (wrong.length > 0) add("wrong", gold, found, wrong);
  }
  const start = ({ gold, found }: ScoreError) => (gold ?? found)?.start ?? 0;
  return errors.toSorted((a, b) => start(a) - start(b));
}

function context(article: GoldArticle, place: GoldClaim | ClaimRecord): string {
  const text = article[place.in];
  const before = text.slice(Math.max(0, place.start - CONTEXT_UNITS), place.start);
  const after = text.slice(place.end, place.end + CONTEXT_UNITS);
  // Words that the cut went through are left out.
  const from = before.length < place.start ? before.replace(/^\S*\s+/, "… ") : before;
  const to = place.end + after.length < text.length ? after.replace(/\s\S*$/, " …") : after;
  return `${from}[${text.slice(place.start, place.end)}]${to}`.replace(/\s+/g, " ");
}
