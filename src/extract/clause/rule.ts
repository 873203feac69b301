import type { ClaimKind, Measure, Modality } from "../../domain/claim.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { CueHit } from "./cue-index.ts";
import type { GovernorBefore } from "./governor-before.ts";
import type { PredicateAfter } from "./scan.ts";
import type { CountedSlot, SentenceView, TokenRange, Words } from "./view.ts";

/** What a rule made of a number. */
export interface Decision {
  readonly kind: ClaimKind;
  readonly of: ClaimKind | null;
  /** "deaths.passive": the kind and the shape that decided. */
  readonly rule: string;
  readonly confidence: number;
  /** The word that decided, if it was one. */
  readonly hit?: CueHit;
  /** The words that decided, where they are not just the hit: "left … dead", "of them". */
  readonly words?: readonly (TokenRange | CueHit)[];
  /** The earlier claim that this one refers back to. */
  readonly carried?: Decided;
  /** Only of a verified number: what said that it counts the kind which was verified. */
  readonly basis?: Decision;
}

/** The stand of a count, and the token of its sentence that says so; `at` null where nothing does. */
export interface ModalityReading {
  readonly modality: Modality;
  readonly at: number | null;
}

/** What a number measures, by which rule and words; `words` null where it is what its kind always measures. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly rule: string;
  readonly words: TokenRange | null;
}

/** A decided number, as later ones refer back to it. */
export interface Decided {
  readonly decision: Decision;
  readonly slot: CountedSlot;
  /** All numbers of its sentence, those too that are no claims. */
  readonly slots: readonly CountedSlot[];
  readonly view: SentenceView;
  readonly modality: ModalityReading;
  readonly measure: MeasureReading;
  /** Only named as the whole of a part: "5 of the 12". Later figures do not refer back to it. */
  readonly whole: boolean;
  /** The counted noun in the text's own words. */
  readonly subject: Words | null;
}

/** All that a rule may look at. */
export interface Context {
  readonly view: SentenceView;
  readonly slot: CountedSlot;
  readonly before: GovernorBefore | null;
  readonly after: PredicateAfter | "agent" | "other" | null;
  /** Whether another number is counted as a part of this one: the 12 in "5 of the 12". */
  readonly whole: boolean;
  /** Claims decided so far in the article, in text order. */
  readonly earlier: readonly Decided[];
  /** The last claim of each value, by {@link valueKey}. */
  readonly known: ReadonlyMap<string, Decided>;
  /** Whether the number before this one, a few sentences back at most, was made a claim. */
  readonly afterClaim: boolean;
  /** Whether the article speaks of custody at all, so that "returned" and "rescued" can mean freed. */
  readonly custody: boolean;
}

/** Equal for quantities of equal bounds. */
export const valueKey = ({ low, high }: Quantity): string => `${low} ${high}`;

/** Equal for quantities of equal figures, whatever their hedge: "at least 57" and "57". */
export const figureKey = ({ low, high }: Quantity): string =>
  low === null || high === null || low === high ? `${low ?? high}` : `${low} ${high}`;

export type Rule = (context: Context) => Decision | null;

/** The cue that decided, if it was one. */
export const cueOf = ({ hit, words = [] }: Decision): CueHit | null =>
  hit ?? words.find((range) => "role" in range) ?? null;

/** A decision by a word of the sentence. */
export const decideBy = (hit: CueHit, shape: string, confidence: number): Decision => ({
  kind: hit.kind,
  of: null,
  rule: `${hit.kind}.${shape}`,
  confidence,
  hit,
});
