/** The name of a body by its head or by one word more ("defence ministry"), nearest before an offset of the text. */
export type BodyNames = (head: string, position: number) => string | null;

interface Named {
  readonly index: number;
  readonly name: string;
}

/** UTF-16 units on each side of a head in which its name stands. */
const AROUND_HEAD = 200;

/**
 * Names that end in a head, or go on behind it: "Harbour Ministry", "Ministry of Harbours", "Norvik’s city council".
 * A head is looked for when it is first asked for; every place is read once.
 */
export function bodyNames(text: string): BodyNames {
  const placesByHead = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const namesByWords = new Map<string, readonly Named[]>();
  const namesOf = (words: string): readonly Named[] => {
    const head = words.slice(words.lastIndexOf(" ") + 1);
    const places = placesByHead.get(head) ?? placesOf(text, head);
    placesByHead.set(head, places);
    const pattern = patternOf(words);
    return (places.get(words) ?? []).flatMap((at) => nameAt(text, at, pattern) ?? []);
  };
  return (head, position) => {
    const named = namesByWords.get(head) ?? namesOf(head);
    namesByWords.set(head, named);
    const name = lastUpTo(named, position)?.name;
    return name?.replace(/^(?:The|A|An|In|On|At|But|And|of|and)\s+/i, "").trim() ?? null;
  };
}

/** Places of a head, with or without a capital: all of them under the head, and under the word before it and the head. */
function placesOf(text: string, head: string): Map<string, number[]> {
  const places = new Map<string, number[]>([[head, []]]);
  const tail = head.slice(1);
  for (let at = text.indexOf(tail, 1); at >= 0; at = text.indexOf(tail, at + 1)) {
    const start = at - 1;
    const first = text.charAt(start);
    if (first !== head.charAt(0) && first !== head.charAt(0).toUpperCase()) continue;
    if (/\w/.test(text.charAt(at + tail.length)) || /\w/.test(text.charAt(start - 1))) continue;
    places.get(head)?.push(start);
    const before = text.charAt(start - 1) === " " ? wordBefore(text, start - 1) : "";
    if (before === "") continue;
    const words = `${before.toLowerCase()} ${head}`;
    const list = places.get(words) ?? [];
    list.push(start);
    places.set(words, list);
  }
  return places;
}

const wordBefore = (text: string, end: number) =>
  text
    .slice(Math.max(0, end - 40), end)
    .split(/[^\p{L}-]/u)
    .at(-1) ?? "";

function patternOf(words: string): RegExp {
  const head = words
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${escaped(word.slice(1))}`)
    .join(" ");
  const name = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
  return new RegExp(
    `(?:(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|and|of)\\s){1,5}${head}\\b|` +
      `\\b${head} (?:of|for) (?:the )?${name}(?: (?:and |of )?${name})*|` +
      `\\p{Lu}[\\p{L}\\p{M}.]*(?:['’]s)? (?:\\p{Ll}+ )?${head}\\b`,
    "gu",
  );
}

/** The name that holds the head at `at`. */
function nameAt(text: string, at: number, pattern: RegExp): Named | null {
  // Not from the middle of a word: its rest could look like a name.
  const space = text.lastIndexOf(" ", Math.max(0, at - AROUND_HEAD));
  const from = Math.max(0, space);
  for (const match of text.slice(from, at + AROUND_HEAD).matchAll(pattern)) {
    const index = from + match.index;
    if (index > at) return null;
    if (at < index + match[0].length) return isNamed(match[0]) ? { index, name: match[0] } : null;
  }
  return null;
}

const isNamed = (found: string) =>
  !/\sand\s\p{Ll}/u.test(found) &&
  /^\p{Lu}|^\p{Ll}+ (?:of|for)/u.test(found) &&
  /\p{Lu}/u.test(found.replace(/^(?:The|A|An|In|On|At|But|And)\s/, ""));

/** The last one that begins before `position`. Logarithmic. */
function lastUpTo(named: readonly Named[], position: number): Named | undefined {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.index ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return named[low - 1];
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
