import type { Token } from "../text/tokens.ts";
import { magnitudeAt } from "./magnitude.ts";
import type { NumberAtom } from "./number-atom.ts";

/** The value of the first number of a range, with the magnitude that only the second one names: "2 to 3 million". */
export function sharedMagnitude(tokens: readonly Token[], first: NumberAtom, second: NumberAtom): number {
  const bare = first.rule !== "number.magnitude" && first.value < 1000;
  if (!bare || first.value >= second.value) return first.value;
  const size = trailingMagnitude(tokens, second);
  if (size > first.value && first.value * size <= second.value) return first.value * size;
  return inThousands(tokens, first, second) ? first.value * 1000 : first.value;
}

/** The size of the magnitude that ends a number: a million for "3 million", 1 for "300". */
function trailingMagnitude(tokens: readonly Token[], { from, to }: NumberAtom): number {
  const last = magnitudeAt(tokens, to, true) ?? magnitudeAt(tokens, to - 1, true);
  return from < to && last?.to === to ? last.size : 1;
}

/** "30 to 40,000", "30-40,000": a bare number of up to three digits before whole thousands close to it. */
function inThousands(tokens: readonly Token[], first: NumberAtom, second: NumberAtom): boolean {
  const grouped =
    tokens[second.from]?.type === "number" && second.from === second.to && second.value % 1000 === 0;
  const near = first.value * 1000 < second.value && first.value * 1000 * 5 >= second.value;
  return grouped && near && tokens[first.from]?.type === "number";
}
