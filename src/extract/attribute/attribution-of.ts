import type { Attribution } from "../../domain/attribution.ts";
import type { Heard, ReadSentence } from "./read-article.ts";
import { rangeText } from "./sentence-words.ts";

/** An attribution and the id of the rule that made it. */
export interface Found {
  readonly attribution: Attribution;
  readonly rule: string;
}

/** What a credit says of a figure; `outer` is the credit that passes it on. Null where nobody is named. */
export function attributionOf(
  { words }: ReadSentence,
  { credit, speaker, relayed }: Heard,
  outer: Heard | null,
): Found | null {
  const source = (relayed ?? speaker)?.source;
  if (!source) return null;
  const via = (relayed ? speaker : outer?.speaker)?.source.name ?? null;
  const start = words.tokens[credit.cue.from]?.start ?? words.sentence.start;
  const end = words.tokens[credit.cue.to]?.end ?? start;
  return {
    attribution: {
      source,
      via: via === source.name ? null : via,
      cue: { start, end, text: rangeText(words, credit.cue) },
      stance: credit.stance,
    },
    rule: credit.rule,
  };
}
