import { exhibits } from "../languages/en/no-speakers.ts";
import { bodyHeads } from "../languages/en/speaker-words.ts";
import { identify, type Reader } from "./identify.ts";
import { isCapital, lower, type Range, rangeText, type SentenceWords } from "./sentence-words.ts";
import { firstSubject } from "./shared-subject.ts";
import type { Met } from "./source-book.ts";
import { nameless, withholdsName } from "./withheld-name.ts";

/** The name that a sentence opens with: "he" and "it" in the next one stand for it. */
export function meetSubject(words: SentenceWords, position: number, reader: Reader): Met | null {
  const acting = firstSubject(words, words.tokens.length);
  const subject = acting ?? openingName(words);
  if (!subject || words.quoted[subject.from] || exhibits.has(lower(words, subject.to))) return null;
  const text = rangeText(words, subject);
  if (withholdsName(words, subject)) return nameless(text, (name) => identify(name, position, reader));
  const body = acting !== null && /^The\b/.test(text) && bodyHeads.has(lower(words, acting.to));
  if (!(holdsName(text) || body) || counts.test(text) || /\d| and \p{Ll}/u.test(text)) return null;
  const met = identify(text, position, reader);
  const known = met !== null && (met.person || !/^(?:other|anonymous)$/.test(met.source.type));
  // "The Lashkar disputed this. It claimed …": whatever its type, a name that does something is whom "it" means.
  const acts = acting !== null && /^The \p{Lu}/u.test(text);
  return known || acts ? met : null;
}

/** "Nineteen policemen" are counted and speak for nobody. */
const counts =
  /^(?:at least|more than|about|some|over|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens|scores|hundreds|thousands)(?![\p{L}])/iu;

/** A capital that is not just the one at the head of the sentence. */
const holdsName = (text: string) =>
  /\p{Lu}/u.test(text.replace(/^(?:The|A|An|In|On|At|But|And|He|She|It|They|His|Her|Its|Their)\b/, ""));

/** "The rights group Lantern Watch …": the run of a name at the head of a sentence without a known verb. */
function openingName(words: SentenceWords): Range | null {
  let at = /^(?:the|a|an)$/.test(lower(words, 0)) ? 1 : 0;
  while (at < 5 && !isCapital(words, at) && words.tokens[at]?.type === "word") at += 1;
  if (!isCapital(words, at)) return null;
  while (isCapital(words, at + 1)) at += 1;
  return at > 0 ? { from: 0, to: at } : null;
}
