import { type CueVerb, recordNouns } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { ones } from "../languages/en/numerals.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import { bodyHeads, offices, shed } from "../languages/en/speaker-words.ts";
import {
  isCapital,
  isPossessive,
  isVerb,
  lower,
  type Range,
  rangeText,
  type SentenceWords,
} from "./sentence-words.ts";
import { sourceTypeOf } from "./source-type.ts";

/** Forms that are verbs only behind a plural. */
const verbish =
  /^(?:report|claim|state|count|record|list|estimate|document|register|project|post|log|track|show|find|have|note|fear|rule|suggest|tell|say|add|announce|confirm|link|attribute|know|expect|tally|certify|specify|speak|include|indicate)$/;

/** Whether the words in front of a verb can be its speaker; else the form is a noun, or what is said to exist is no record. */
export function canSpeak(words: SentenceWords, { from, to }: Range, at: number, verb: CueVerb): boolean {
  const last = words.tokens[to];
  const head = lower(words, to);
  const form = lower(words, at);
  const next = lower(words, at + 1);
  if (!last || (last.type !== "word" && last.type !== "number")) return false;
  if (grammar.determiners.has(head) && from === to && head !== "which") return false;
  if (shed.has(head) || grammar.prepositions.has(head) || isPossessive(last.text)) return false;
  // "that an estimated 100 are missing"
  if (/ed$/.test(form) && /^(?:an?|the)$/.test(lower(words, at - 1))) return false;
  if (verb.frame === "show")
    return (
      (ownsRecords(words, { from, to }) || saysThat(words, at)) &&
      !isVerb(words, at + 1) &&
      !/^(?:been|grown|risen|fallen|climbed|swollen|shrunk|come|gone|become|reached|got|gotten|not)$/.test(
        next,
      )
    );
  // "local reports from", "two confirmed deaths": nouns and adjectives.
  if (
    /^(?:reports|claims|records|counts|states|lists|estimates|documents|posts|projects|registers|logs|notes|fears|rules|tracks|finds)$/.test(
      form,
    )
  ) {
    // "counts about 40"; "reports about the dead" are papers.
    const hedged =
      next === "about" && (words.tokens[at + 2]?.type === "number" || ones.has(lower(words, at + 2)));
    if (
      /^(?:of|from|by|on|in|are|were|is|was|have|had|about|and|said|say|show|suggest|at)$/.test(next) &&
      !hedged
    )
      return false;
    if (
      /^[,.]?$/.test(next) &&
      !isCapital(words, to) &&
      !grammar.pronouns.has(head) &&
      // "…, the ministry reports", "the 15 that the ministry claims"
      !/^(?:,|that|which)$/.test(lower(words, from - 1)) &&
      words.sentence.in === "text"
    )
      return false;
  }
  if (
    /^(?:reported|confirmed|claimed|documented|recorded|registered|estimated|alleged|suspected|verified|listed|accused)$/.test(
      form,
    )
  ) {
    // "Vesna-36" is a name.
    if ((last.type === "number" && last.spaced) || /^(?:the|a|an|more|other|new|of|two)$/.test(head))
      return false;
  }
  if (/^(?:forecast|estimate|project|count|claim|report)s?$/.test(form) && /^(?:of|from|by|for)$/.test(next))
    return false;
  const known =
    plausible(words, { from, to }) || closesWithPeople(words, { from, to }, at) || isOwn(words, { from, to });
  if (!known && (verb.frame === "count" || unsure.test(form))) return false;
  if (last.type === "number" && from === to) return false;
  // "an exchange that saw 5 freed"
  if (/^(?:see|sees|saw)$/.test(form)) {
    const speaks = isCapital(words, to) || /s$|^police$/.test(head);
    if (!speaks || sourceTypeOf([rangeText(words, { from, to })], false) === null) return false;
  }
  // "in its annual report"
  if (
    nounish.test(form) &&
    (!(plausible(words, { from, to }) || isOwn(words, { from, to })) ||
      grammar.prepositions.has(lower(words, from - 1)))
  )
    return false;
  if (verbish.test(form))
    return (
      /s$/.test(lower(words, from)) ||
      words.tokens.slice(from, to).some((token) => token.lower === "and") ||
      /s$|^(?:police|media|they|people|who|military|army|government|we)$/.test(head) ||
      words.sentence.in === "title"
    );
  return true;
}

/** Base forms that are nouns wherever nobody who could report stands before them. */
const nounish =
  /^(?:report|record|count|estimate|project|list|document|log|track|post|register|tally|claim|find|state|note|dispute|forecast|promise|suspect|plan)s?$/;

const unsure =
  /^(?:reported|confirmed|claimed|estimated|alleged|suspected|announced|feared|believed|projected|predicted|posted|accused|warned|admitted|disputed|thought|known|expected)$/;

/** Somebody who can count and report: a name, a pronoun, or words of the source lexicon. */
export function plausible(words: SentenceWords, { from, to }: Range): boolean {
  for (let at = from; at <= to; at += 1) {
    const word = lower(words, at);
    if (
      offices.has(word) ||
      bodyHeads.has(word) ||
      (isCapital(words, at) && (at > 0 || !grammar.determiners.has(word)))
    )
      return true;
    if (from === to && grammar.pronouns.has(word)) return true;
  }
  return sourceTypeOf([rangeText(words, { from, to })], false) !== null;
}

/** ", warders there confirmed by telephone": people who close what was said, whatever they are. */
const closesWithPeople = (words: SentenceWords, { from, to }: Range, at: number): boolean =>
  lower(words, from - 1) === "," &&
  (isPersonNoun(lower(words, to)) || /[^su]s$/.test(lower(words, to))) &&
  /^(?:[,.;]|by|in|on|at|late|to|)$/.test(lower(words, at + 1));

/** "a commission found that": with "that" it is a statement of whoever found it. */
const saysThat = (words: SentenceWords, at: number): boolean =>
  [1, 2, 3, 4].some((step) => lower(words, at + step) === "that") &&
  /^(?:find|show|suggest)|^found$/.test(lower(words, at));

/** "Its register lists 774", "their volunteers counted 12": records and staff speak for those who keep them. */
const isOwn = (words: SentenceWords, { from, to }: Range): boolean =>
  grammar.possessives.has(lower(words, from)) &&
  to > from &&
  to - from < 4 &&
  (recordNouns.has(lower(words, to)) || isPersonNoun(lower(words, to)));

/** "Its records", "figures from the bureau", "a count by monitors": records that somebody keeps. */
function ownsRecords(words: SentenceWords, { from, to }: Range): boolean {
  for (let at = from; at <= to; at += 1) {
    if (!recordNouns.has(lower(words, at))) continue;
    const previous = words.tokens[at - 1];
    const owned =
      at > from &&
      previous !== undefined &&
      (isPossessive(previous.text) ||
        grammar.possessives.has(previous.lower) ||
        /^(?:own|new|latest|official)$/.test(previous.lower));
    const sourced = /^(?:from|by|of|kept|compiled|published|released|seen|obtained)$/.test(
      lower(words, at + 1),
    );
    const headline = words.sentence.in === "title" && previous?.type === "word";
    const named = at > from && (headline || isCapital(words, at - 1));
    if (
      owned ||
      sourced ||
      named ||
      /^(?:report|study|survey|census|data|figures|records|statistics|investigation|analysis|poll|documents|papers|filings)$/.test(
        lower(words, at),
      )
    )
      return true;
  }
  return false;
}
