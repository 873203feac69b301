import type { Attribution } from "../../domain/attribution.ts";
import type { Ambiguity, Evidence } from "../../domain/evidence.ts";
import type { Source } from "../../domain/source.ts";
import { wordsAt } from "../evidence.ts";
import type { Heard, ReadSentence } from "./read-article.ts";
import { type Range, rangeText, type SentenceWords } from "./sentence-words.ts";

/** An attribution, the id of the rule that made it, and its words: the cue, and those of the speaker. */
export interface Found {
  readonly attribution: Attribution;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly ambiguous: Ambiguity | null;
}

/** What a credit says of a figure; `outer` is the credit that passes it on. Null where nobody is named. */
export function attributionOf(
  { words }: ReadSentence,
  { credit, speaker, relayed }: Heard,
  outer: Heard | null,
  rule = credit.rule,
): Found | null {
  const spoken = relayed ?? speaker;
  const source = spoken?.source;
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
    rule,
    evidence: [
      wordsAt(words.sentence, { start, end }, "source", rule),
      ...speakerWords(words, credit.relayed ?? credit.speaker, source),
    ],
    ambiguous: spoken?.rival ? { field: "source", readings: [source.name, spoken.rival] } : null,
  };
}

/** The words that stand for the speaker; the rule says whether the name is theirs or found elsewhere in the article. */
function speakerWords(words: SentenceWords, { from, to }: Range, { name }: Source): Evidence[] {
  const start = words.tokens[from]?.start;
  const end = words.tokens[to]?.end;
  if (start === undefined || end === undefined || end <= start) return [];
  const named = rangeText(words, { from, to }).includes(name);
  return [wordsAt(words.sentence, { start, end }, "source", named ? "speaker.named" : "speaker.known")];
}
