import type { Stance } from "../../domain/attribution.ts";
import type { CueVerb } from "../languages/en/attribution-cues.ts";
import { lower, type Range, type SentenceWords } from "./sentence-words.ts";

/** A cue in a sentence: who is credited, and for which stretch of it. Positions are tokens. */
export interface Credit {
  /** Id of the rule, for provenance: "attribution.verb-before". */
  readonly rule: string;
  readonly stance: Stance;
  readonly cue: Range;
  readonly speaker: Range;
  readonly scope: Range;
  /** What was said follows the cue. */
  readonly leads: boolean;
  /** "according to" and "by" hang on the nearest figure; a verb of saying takes the whole clause. */
  readonly clause: boolean;
  /** "CNN, citing officials": whom the speaker passes on. */
  readonly relayed: Range | null;
}

/** The credit that a verb makes; "claimed to have freed" takes no clause of its own. */
export function verbCredit(
  words: SentenceWords,
  { stance, frame }: CueVerb,
  rule: string,
  cue: Range,
  speaker: Range,
  scope: Range,
  leads: boolean,
): Credit {
  const clause = frame !== "count" && lower(words, cue.to + 1) !== "to";
  return { rule, stance, cue, speaker, scope, leads, clause, relayed: null };
}
