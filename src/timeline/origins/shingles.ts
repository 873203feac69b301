import { plainWords } from "../plain-key.ts";

/** Words in a row: long enough that two writers seldom hit on the same, short enough to outlive a light edit. */
const SHINGLE_WORDS = 5;

/** Every run of five words of a text, as numbers that differ where the words do (but for one chance in millions). */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = plainWords(text);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(hash(words.slice(at, at + SHINGLE_WORDS).join(" ")));
  return shingles;
}

/** FNV-1a in two lanes, 52 bits together. */
function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
