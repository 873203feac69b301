import type { ArticleInput } from "../../domain/article.ts";
import { figureKey } from "../clause/rule.ts";
import type { AttributedCandidate } from "../steps.ts";

/** Small words and those that say nothing of who it is. */
const tooCommon = new Set(["the", "a", "an", "of", "and", "group", "rights", "aid", "local", "state"]);

/**
 * A headline calls "monitors" or "the forum" whom its story names: a claim of the title takes the name of whom the text
 * credits with the same figure, where the title's own name is none, is a shorter form of that one, or is never printed in the text.
 */
export function namedInStory(
  all: readonly AttributedCandidate[],
  { text }: Pick<ArticleInput, "text">,
): AttributedCandidate[] {
  const inTitle = all.some(({ sentence, attribution }) => sentence.in === "title" && attribution);
  if (!inTitle) return [...all];
  const story = Map.groupBy(
    all.filter(({ sentence }) => sentence.in === "text"),
    keyOf,
  );
  return all.map((one) => {
    const { attribution } = one;
    if (one.sentence.in !== "title" || !attribution) return one;
    const sources = (story.get(keyOf(one)) ?? []).flatMap((other) => other.attribution?.source ?? []);
    const [source] = sources;
    if (!source || sources.some(({ name }) => name !== source.name)) return one;
    const { name } = attribution.source;
    return !text.includes(name) || mayBe(name, source.name)
      ? { ...one, attribution: { ...attribution, source } }
      : one;
  });
}

const keyOf = ({ kind, quantity }: AttributedCandidate) => `${kind} ${figureKey(quantity)}`;

function mayBe(short: string, full: string): boolean {
  if (!/\p{Lu}/u.test(short.slice(1)) && !/^\p{Lu}\S+$/u.test(short)) return true;
  const words = new Set(wordsOf(full));
  return wordsOf(short).some((word) => words.has(word) && !tooCommon.has(word));
}

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
