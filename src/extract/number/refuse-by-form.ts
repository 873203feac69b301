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
  const froms = hedge && hedge.from < reading.from ? [reading.from, hedge.from] : [reading.from];
  const tos = hedge && hedge.to > reading.to ? [reading.to, hedge.to] : [reading.to];
  let best: Compiled | null = null;
  const consider = (list: readonly Compiled[] | undefined, from: number, to: number) => {
    for (const one of list ?? []) {
      if (best && best.order <= one.order) continue;
      if (one.match(tokens, from, to) && fitsShape(one.row.shape, tokens, reading, hedge)) best = one;
    }
  };
  for (const from of froms) {
    for (const to of tos) {
      consider(byNext.get(tokens[to + 1]?.lower ?? ""), from, to);
      consider(byLast.get(tokens[from - 1]?.lower ?? ""), from, to);
      consider(always, from, to);
    }
  }
  return (best as Compiled | null)?.row ?? null;
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
  const is = (wanted: boolean | undefined, actual: boolean) => wanted === undefined || wanted === actual;
  const digits = () => (/^\p{Nd}+$/u.test(first.text) ? first.text.length : 0);
  return (
    is(shape.numeral, first.type === "number") &&
    is(shape.single, from === to) &&
    is(shape.whole, Number.isInteger(low)) &&
    is(shape.padded, first.text.startsWith("0") && digits() > 1) &&
    is(shape.hedged, hedge !== null) &&
    is(shape.capital, first.capital) &&
    low >= (shape.min ?? 0) &&
    low <= (shape.max ?? Number.POSITIVE_INFINITY) &&
    (!shape.digits || (digits() >= shape.digits[0] && digits() <= shape.digits[1])) &&
    (!shape.pair || shape.pair === pairOf(reading))
  );
}

const pairOf = ({ score, range }: NumberReading) => (score ? "falling" : range ? "rising" : null);
