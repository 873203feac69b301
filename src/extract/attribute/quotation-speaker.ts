import type { Quotation, Sentence } from "../steps.ts";
import { lastBefore } from "../text/find-span.ts";
import { attributionOf, type Found } from "./attribution-of.ts";
import type { Heard, ReadArticle, ReadSentence } from "./read-article.ts";

/** A quotation without a cue belongs to who spoke in one of so many sentences before it. */
const REACH = 3;

/** Who speaks a quotation: the cue behind it, the cue in front of it, else whoever spoke last before it. */
export function quotationSpeaker(
  quotation: Quotation,
  sentences: readonly Sentence[],
  read: ReadArticle,
): Found | null {
  const first = lastBefore(sentences, quotation.in, quotation.start);
  const last = lastBefore(sentences, quotation.in, quotation.end - 1);
  const cues = (sentence: Sentence | null | undefined) => spoken(sentence ? read.get(sentence) : undefined);
  const behind = cues(last).find(({ start }) => start >= quotation.end);
  const before = cues(first).findLast(({ end }) => end <= quotation.start);
  let found = behind ?? before;
  for (let back = 1; !found && first && back <= REACH; back += 1) {
    const earlier = sentences[first.index - back];
    if (!earlier || earlier.in !== first.in || first.paragraph - earlier.paragraph > 1) break;
    found = cues(earlier).at(-1);
  }
  return found ? attributionOf(found.sentence, found.heard, null, "attribution.quotation") : null;
}

interface Spoken {
  readonly sentence: ReadSentence;
  readonly heard: Heard;
  /** From the speaker's first unit to the last of speaker and cue, in the field. */
  readonly start: number;
  readonly end: number;
}

/** The cues of a sentence that can carry direct speech, with their places. */
function spoken(sentence: ReadSentence | undefined): Spoken[] {
  if (!sentence) return [];
  const { tokens } = sentence.words;
  return sentence.heard
    .filter(({ credit, speaker }) => speaker !== null && credit.clause)
    .map((heard) => {
      const { cue, speaker } = heard.credit;
      return {
        sentence,
        heard,
        start: tokens[Math.min(cue.from, speaker.from)]?.start ?? 0,
        end: tokens[Math.max(cue.to, speaker.to)]?.end ?? 0,
      };
    });
}
