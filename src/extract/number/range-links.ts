import { isPersonNoun } from "../languages/en/people.ts";
import { hedgesBefore } from "../languages/en/qualifiers.ts";
import { ranging, risesBy } from "../languages/en/ranges.ts";
import type { Token } from "../text/tokens.ts";
import { lowerAt, type NumberAtom } from "./number-atom.ts";

/** What joins two numbers to a range, and where the second one begins. */
export interface RangeLink {
  readonly kind: "hyphen" | "and" | "to" | "or";
  readonly at: number;
  /** Whether two numbers that rise are a range. */
  readonly fits: (low: number, high: number) => boolean;
  /** Whether two numbers that do not rise are one thing all the same: a score, a vote, a code. */
  readonly mayFall: (first: number, second: number) => boolean;
}

const dashes = new Set(["-", "–", "—", "‑", "‒", "−"]);
const always = () => true;
const never = () => false;

/** The link behind a number: a dash, "to", "or", or "and" after "between"; null where none stands there. */
export function linkAfter(tokens: readonly Token[], first: NumberAtom): RangeLink | null {
  const at = first.to + 1;
  const link = tokens[at];
  if (!link) return null;
  const before = lowerAt(tokens, first.from - 1);
  if (dashes.has(link.lower)) return dash(tokens, first, at);
  if (link.lower === "and" && opensBetween(tokens, first.from))
    return { kind: "and", at: skipHedge(tokens, at + 1), fits: always, mayFall: never };
  if (link.lower === "to" && (before !== "from" || spreads(tokens, first.from - 1))) {
    const mayFall = (a: number, b: number) => isFall(tokens, first.from, a, b);
    return { kind: "to", at: skipHedge(tokens, at + 1), fits: always, mayFall };
  }
  // "one or two" and "five or six" are ranges; "20 or 500" is a choice.
  if (link.lower === "or")
    return {
      kind: "or",
      at: skipHedge(tokens, at + 1),
      fits: (low, high) => high <= low * 3,
      mayFall: never,
    };
  return null;
}

/** "30-40", "30-to-40", and with spaces only before people: "30 – 40 miners". */
function dash(tokens: readonly Token[], first: NumberAtom, at: number): RangeLink | null {
  const tight = !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
  const to = tight && lowerAt(tokens, at + 1) === "to" && dashes.has(lowerAt(tokens, at + 2));
  if (to) return { kind: "to", at: at + 3, fits: always, mayFall: never };
  if (tight) return { kind: "hyphen", at: at + 1, fits: always, mayFall: always };
  const spaced = lowerAt(tokens, at) !== "—" && tokens[first.from]?.type === "number";
  const people = tokens[at + 1]?.type === "number" && isPersonNoun(lowerAt(tokens, at + 2));
  if (!spaced || !people) return null;
  return { kind: "hyphen", at: at + 1, fits: (low, high) => high <= low * 5, mayFall: never };
}

const hedgesByFirst = Map.groupBy(hedgesBefore, ({ words }) => words[0] ?? "");

/** "30 to as many as 40": the hedge inside a range is that of its end. */
function skipHedge(tokens: readonly Token[], at: number): number {
  let longest = 0;
  for (const { words } of hedgesByFirst.get(lowerAt(tokens, at)) ?? []) {
    if (words.length > longest && words.every((word, index) => lowerAt(tokens, at + index) === word))
      longest = words.length;
  }
  return at + longest;
}

/** "between 30 and 40", also "between about 30 and 40". */
function opensBetween(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => lowerAt(tokens, at - back) === "between");
}

/** "51 to 49" is a vote; "from 14 to 12" and "a high of 79 to 12" stay apart. */
function isFall(tokens: readonly Token[], from: number, first: number, second: number): boolean {
  const before = lowerAt(tokens, from - 1);
  const peak = before === "of" && /^(?:high|peak|low|total|record)$/.test(lowerAt(tokens, from - 2));
  return !peak && before !== "from" && first < 1000 && second * 20 > first;
}

/**
 * "from 20 to 30" is a change, unless the words before say that it is a spread ("ranging from 60 to 80") or a sentence
 * opens with it ("From 60 to 80 miners were trapped").
 */
function spreads(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  return (
    ranging.has(before) || (before === "" && !tokens.slice(0, 40).some(({ lower }) => risesBy.has(lower)))
  );
}
