import type { CueHit } from "./cue-index.ts";

/** What is said of the counted people after them. `main` predicates outrank what describes them in passing. */
export interface PredicateAfter {
  readonly hit: CueHit;
  readonly shape: "passive" | "bare" | "intransitive" | "state" | "relative";
  readonly main: boolean;
  /** It is said of a list of which the number is one member. */
  readonly list: boolean;
  /** Tokens between the noun and the predicate. */
  readonly distance: number;
}

export interface Scan {
  position: number;
  /** Tokens of the asides that were passed: they part nothing. */
  skipped: number;
  relative: boolean;
  inPhrase: boolean;
  otherPeople: boolean;
  /** Another member of a list was passed: "12 women and 3 men were". */
  list: boolean;
  /** The people are the object of a verb in front of them: no list of subjects begins with them. */
  readonly object: boolean;
  first: PredicateAfter | null;
}

export type Verdict = PredicateAfter | "agent" | "other" | "stop" | null;
