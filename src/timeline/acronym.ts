const word = /\p{L}[\p{L}\p{N}]*/gu;
const CAPITALS = /^\p{Lu}{2,6}$/u;
const LINKS = new Set("of the and for on de la el y".split(" "));

/**
 * `name` with each abbreviation that the other wording spells out written in full: "UN envoy" beside "United Nations"
 * becomes "United Nations envoy". Only words that follow each other stand for letters; articles and links between them
 * have none ("International Committee of the Red Cross": ICRC).
 */
export function spelledOut(name: string, other: string): string {
  const words = (other.match(word) ?? []).filter((one) => !LINKS.has(one.toLowerCase()));
  return name.replaceAll(word, (short) => (CAPITALS.test(short) ? (wordsFor(short, words) ?? short) : short));
}

function wordsFor(short: string, words: string[]): string | null {
  for (let start = 0; start + short.length <= words.length; start++) {
    const run = words.slice(start, start + short.length);
    if (run.every((one, index) => one.startsWith(short[index] ?? " "))) return run.join(" ");
  }
  return null;
}
