import type { Refused } from "../../domain/evidence.ts";
import type { Candidate, Sentence } from "../steps.ts";
import type { Found } from "./attribution-of.ts";
import type { Heard, ReadSentence } from "./read-article.ts";
import { type Range, rangeText } from "./sentence-words.ts";

/** The speakers of the sentence, and of the one before it, who were not credited with the figure. */
export function refusedSpeakers(
  candidate: Candidate,
  found: Found | null,
  one: ReadSentence | undefined,
  before: ReadSentence | undefined,
): Refused[] {
  const chosen = found?.attribution;
  const names = new Set([chosen?.source.name, chosen?.via]);
  const refused: Refused[] = [];
  const add = (read: ReadSentence, heard: Heard, why: string) => {
    const reading = (heard.relayed ?? heard.speaker)?.source.name;
    if (!reading || names.has(reading)) return;
    names.add(reading);
    refused.push({
      for: "source",
      reading,
      rule: heard.credit.rule,
      why,
      ...placeOf(read, heard, candidate),
    });
  };
  for (const heard of one?.heard ?? [])
    add(one as ReadSentence, heard, whyNot(one as ReadSentence, heard, candidate));
  const last = before?.heard.findLast(({ speaker }) => speaker !== null);
  if (!chosen && before && last)
    add(before, last, "speaks in the sentence before; nothing carries it on to this one");
  return refused;
}

function whyNot({ words }: ReadSentence, { credit }: Heard, { start }: Candidate): string {
  const at = words.tokens.findIndex((token) => token.end > start);
  const inside = (range: Range) => range.from <= at && at <= range.to;
  const cue = `“${rangeText(words, credit.cue)}”`;
  if (inside(credit.speaker)) return "the figure stands in the speaker’s own words";
  if (inside(credit.scope)) return `another cue stands closer than ${cue}`;
  const after = (words.tokens[credit.cue.to]?.end ?? 0) <= start;
  if (credit.leads)
    return after ? `what ${cue} credits ends before the figure` : `${cue} credits what follows it`;
  return after ? `${cue} credits what stands before it` : `${cue} credits another part of the sentence`;
}

function placeOf({ words }: ReadSentence, { credit }: Heard, { sentence }: { sentence: Sentence }) {
  const start = words.tokens[credit.cue.from]?.start;
  const end = words.tokens[credit.cue.to]?.end;
  if (start === undefined || end === undefined) return {};
  const field = words.sentence.in;
  return { span: { start, end }, ...(field === sentence.in ? {} : { in: field }) };
}
