import { rememberedText } from "./remembered.ts";

/** A story seldom has more sentences with figures. */
const SENTENCES = 10_000;

/** "in Ostrand", "near the port of Pell": capitalised words behind a preposition of place. */
const place =
  /(?<![\p{L}])(?:in|at|near|outside|around|across)\s(?:the\s)?(?:(?:port|city|town|village|province|region|state|district)\sof\s)?((?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){0,2})/gu;

/** "a spokesman said in Tarn", "told reporters at Pell": where it was said, not where people are counted. */
const saidAt =
  /\b(?:said|says|told|telling|announced|speaking)(?: (?:(?:a|an|the) )?(?:reporters|journalists|broadcasters?|parliament|lawmakers|press|news)(?: conference| briefing)?)? $/;

const noPlaces = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/**
 * "in the Tolmen dam disaster": a name in front of a noun says which event it was. Behind a place stand other words: "in the
 * Pell valley", "in the Netherlands on Monday".
 */
const eventNoun =
  /^\s(?:\p{Ll}+\s){0,2}(?:disaster|crash|collapse|flood|floods|flooding|protests?|riots?|attacks?|raids?|strikes?|shooting|bombing|siege|fire|blast|explosion|quake|earthquake|storm|war|case|trial|failure|accident|massacre|operation)\b/u;

/** The places that a sentence names as those of what it counts, lower case. */
export const namedPlaces = rememberedText(findPlaces, SENTENCES);

function findPlaces(sentence: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { 0: whole, 1: name = "", index } of sentence.matchAll(place)) {
    if (saidAt.test(sentence.slice(Math.max(0, index - 60), index))) continue;
    if (eventNoun.test(sentence.slice(index + whole.length))) continue;
    const plain = name.toLowerCase().replace(/['’]s$/, "");
    if (!noPlaces.has(plain.split(" ")[0] ?? "")) places.add(plain);
  }
  return places;
}

/** Both name places, and none of them is the other's: they count people of different places. */
export function elsewhere(a: string, b: string): boolean {
  const [left, right] = [namedPlaces(a), namedPlaces(b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}
