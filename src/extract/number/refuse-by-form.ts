import { refusalClasses, refusalRows } from "../languages/en/refusals/all.ts";
import type { NumberShape, RefusalRow } from "../languages/en/refusals/row.ts";
import { compileNeighbours, type Neighbours } from "../text/neighbours.ts";
import type { Token } from "../text/tokens.ts";
import type { Hedge } from "./hedge.ts";
import type { NumberReading } from "./read-range.ts";

interface Compiled {
  readonly order: number;
  readonly row: RefusalRow;
  readonly match: Neighbours["match"];
}

const byNext = new Map<string, Compiled[]>();
const byLast = new Map<string, Compiled[]>();
const always: Compiled[] = [];

for (const [order, row] of refusalRows.entries()) {
  for (const pattern of row.patterns) {
    const { match, key } = compileNeighbours(pattern, refusalClasses);
    const compiled = { order, row, match };
    if (!key) always.push(compiled);
    const index = key?.side === "after" ? byNext : byLast;
    for (const word of key?.words ?? []) index.set(word, [...(index.get(word) ?? []), compiled]);
  }
}

/**
 * The first row of the tables by which a number, from its form and its neighbours alone, counts nobody; null where it
 * may count people. The neighbours are those of the number or of the number with its hedge: "aged about 40".
 */
export function refuseByForm(
  tokens: readonly Token[],
  reading: NumberReading,
  hedge: Hedge | null,
): RefusalRow | null {
  const { from, to } = reading;
  const first = hedge ? Math.min(from, hedge.from) : from;
  const last = hedge ? Math.max(to, hedge.to) : to;
  const one: Judged = { tokens, reading, hedge };
  let best = firstAround(one, from, to, null);
  if (last > to) best = firstAround(one, from, last, best);
  if (first < from) best = firstAround(one, first, to, best);
  if (first < from && last > to) best = firstAround(one, first, last, best);
  return best?.row ?? null;
}

interface Judged {
  readonly tokens: readonly Token[];
  readonly reading: NumberReading;
  readonly hedge: Hedge | null;
}

/** The first row that fits the neighbours of tokens `from` to `to`; `best` where none stands before it. */
function firstAround(one: Judged, from: number, to: number, best: Compiled | null): Compiled | null {
  const { tokens } = one;
  const next = firstOf(byNext.get(tokens[to + 1]?.lower ?? ""), one, from, to, best);
  const last = firstOf(byLast.get(tokens[from - 1]?.lower ?? ""), one, from, to, next);
  return firstOf(always, one, from, to, last);
}

/** Lists are in the order of the rows: the first that fits is the one, if it stands before `best`. */
function firstOf(
  list: readonly Compiled[] | undefined,
  { tokens, reading, hedge }: Judged,
  from: number,
  to: number,
  best: Compiled | null,
): Compiled | null {
  if (!list) return best;
  for (const one of list) {
    if (best && best.order <= one.order) return best;
    if (one.match(tokens, from, to) && fitsShape(one.row.shape, tokens, reading, hedge)) return one;
  }
  return best;
}

/** Whether a number looks as a row wants it. */
export function fitsShape(
  shape: NumberShape | undefined,
  tokens: readonly Token[],
  reading: NumberReading,
  hedge: Hedge | null,
): boolean {
  const first = tokens[reading.from];
  if (!shape || !first) return true;
  const { low, from, to } = reading;
  return (
    is(shape.numeral, first.type === "number") &&
    is(shape.single, from === to) &&
    is(shape.whole, Number.isInteger(low)) &&
    is(shape.padded, first.text.startsWith("0") && digitsOf(first) > 1) &&
    is(shape.hedged, hedge !== null) &&
    is(shape.capital, first.capital) &&
    low >= (shape.min ?? 0) &&
    low <= (shape.max ?? Number.POSITIVE_INFINITY) &&
    (!shape.digits || (digitsOf(first) >= shape.digits[0] && digitsOf(first) <= shape.digits[1])) &&
    (!shape.pair || shape.pair === pairOf(reading))
  );
}

const is = (wanted: boolean | undefined, actual: boolean) => wanted === undefined || wanted === actual;
const digitsOf = ({ text }: Token) => (/^\p{Nd}+$/u.test(text) ? text.length : 0);

const pairOf = ({ score, range }: NumberReading) => (score ? "falling" : range ? "rising" : null);
