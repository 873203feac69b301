import { type Range, rangeText, type SentenceWords } from "./sentence-words.ts";
import type { Met } from "./source-book.ts";

const withheld =
  /\b(?:on|under)\s(?:the\s)?condition\sof\s(?:strict\s|complete\s)?anonymity|\banonymously\b|\bnot\s(?:to\s|wish\sto\s|want\sto\s|wishing\sto\s|wanting\sto\s|willing\sto\s)?be\s(?:named|identified|quoted)|\bnot\s(?:authori[sz]ed|allowed|permitted|cleared)\sto\s(?:speak|talk|brief|discuss|comment)|\b(?:declined|refused|asked)\s(?:not\s)?to\s(?:be\s(?:named|identified)|give\s(?:his|her|their|a)\sname)|\bspoke\soff\sthe\srecord/;

/** UTF-16 units behind the speaker in which a clause may say so. */
const REACH = 200;

/** "a railway official who asked not to be named", "…, speaking on condition of anonymity": the name is kept back, so the type is `anonymous`. */
export function withholdsName(words: SentenceWords, range: Range): boolean {
  const { sentence, tokens } = words;
  const start = tokens[range.from]?.start;
  if (start === undefined || !unnamed.test(rangeText(words, range))) return false;
  const from = start - sentence.start;
  return withheld.test(sentence.text.slice(from, from + REACH));
}

/** "an Israeli official", "two senior officers", "officials in the port". */
const unnamed =
  /^(?:an?|one|another|two|three|four|several|some|a\sfew)\s|\b(?:officials?|sources?|officers?|diplomats?|aides?|workers?|guards?|employees?|negotiators?|mediators?|people|persons?)(?:\s(?:in|at|from|with|of|close|familiar)\s|$)/iu;

/** Whoever keeps the name back, by what stands before the clause that says so; the body does not give the type. */
export function nameless(surface: string, identified: (words: string) => Met | null): Met | null {
  const met = identified(surface.split(/,?\s(?:who|which|speaking|talking|asking)\b/)[0] ?? surface);
  return met?.person === false ? { ...met, human: true, source: { ...met.source, type: "anonymous" } } : met;
}
