import type { Credit } from "./credit.ts";
import { lower, type Range, type SentenceWords } from "./sentence-words.ts";
import { speakerAfter } from "./speaker-span.ts";

/** "The daily said, citing two officials": the credit before passes on whom it cites. */
export function relayCredits(words: SentenceWords, credits: readonly Credit[]): Credit[] {
  const settled = [...credits];
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (words.quoted[at] || !/^(?:citing|quoting)$/.test(lower(words, at))) continue;
    const relayed = speakerAfter(words, at + 1);
    if (!relayed) continue;
    const owner = settled.findIndex(({ speaker }) => speaker.from < at && at <= speaker.to);
    const index = owner >= 0 ? owner : settled.findLastIndex(({ cue }) => cue.to < at);
    const credit = settled[index];
    if (!credit) continue;
    const speaker: Range = owner >= 0 ? { from: credit.speaker.from, to: at - 2 } : credit.speaker;
    if (speaker.to >= speaker.from) settled[index] = { ...credit, speaker, relayed };
  }
  return settled;
}
