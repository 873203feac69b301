import { recordNouns } from "../languages/en/attribution-cues.ts";
import type { Credit } from "./credit.ts";
import { lower, type Range, type SentenceWords } from "./sentence-words.ts";
import { speakerAfter } from "./speaker-span.ts";

/** "The daily said, citing two officials": the credit before passes on whom it cites. */
export function relayCredits(words: SentenceWords, credits: readonly Credit[]): Credit[] {
  const settled = [...credits];
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (words.quoted[at] || !relays(words, at)) continue;
    const relayed = speakerAfter(words, at + 1);
    // "citing research", "citing figures" names nobody.
    if (!relayed || isPaper(words, relayed)) continue;
    const owner = settled.findIndex(
      ({ speaker, cue }) => speaker.from < at && (at <= speaker.to || at < cue.to),
    );
    const index = owner >= 0 ? owner : settled.findLastIndex(({ cue }) => cue.to < at);
    const credit = settled[index];
    if (!credit) continue;
    const inside = owner >= 0 && at <= credit.speaker.to;
    const speaker: Range = inside ? { from: credit.speaker.from, to: at - 2 } : credit.speaker;
    if (speaker.to >= speaker.from) settled[index] = { ...credit, speaker, relayed };
  }
  return settled;
}

/** "reports", "credible reports": papers of nobody in particular. */
function isPaper(words: SentenceWords, { from, to }: Range): boolean {
  if (!recordNouns.has(lower(words, to))) return false;
  return from === to || (to - from === 1 && vague.has(lower(words, from)));
}

const vague = new Set([
  "credible",
  "reliable",
  "unconfirmed",
  "recent",
  "several",
  "various",
  "early",
  "new",
]);

const citing = new Set(["citing", "quoting"]);
const cites = new Set(["cited", "quoted", "cites", "quotes"]);

/** "citing two officials", ", which quoted a hospital source,". */
const relays = (words: SentenceWords, at: number): boolean =>
  citing.has(lower(words, at)) ||
  (cites.has(lower(words, at)) && /^(?:which|who)$/.test(lower(words, at - 1)));
