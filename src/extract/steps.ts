import type { ArticleInput } from "../domain/article.ts";
import type { AsOf } from "../domain/as-of.ts";
import type { Attribution } from "../domain/attribution.ts";
import type { ClaimKind, Measure, Modality } from "../domain/claim.ts";
import type { Revision } from "../domain/claim-links.ts";
import type { Ambiguity, Evidence, Refused } from "../domain/evidence.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { FieldName, Span } from "../domain/span.ts";
import type { Token } from "./text/tokens.ts";

/** Step types grow, so a step out of order does not compile. All spans are UTF-16, into the field `in`. */
export interface Sentence extends Span {
  readonly in: FieldName;
  /** Position in {@link SegmentedArticle.sentences}. */
  readonly index: number;
  /** Position of its paragraph within the field. */
  readonly paragraph: number;
  /** `article[in].slice(start, end)`. */
  readonly text: string;
  /** Cut when somebody first looks at them. */
  readonly tokens: readonly Token[];
}

/** A stretch of direct speech, marks included; it may run over several sentences. */
export interface Quotation extends Span {
  readonly in: FieldName;
}

export interface SegmentedArticle {
  readonly article: ArticleInput;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Where a number stands. */
export interface Figure extends Span {
  readonly sentence: Sentence;
}

/** A number in the text with its hedge; `number === article[in].slice(start, end)`. */
export interface QuantityMention extends Figure {
  readonly number: string;
  readonly quantity: Quantity;
  /** The hedge's place ("more than"), if it has one. */
  readonly qualifierSpan: Span | null;
  readonly rules: readonly string[];
  /** The words by which the rules decided, in their order; each step adds its own. */
  readonly evidence: readonly Evidence[];
  /** The first tie that a step met and could not break. */
  readonly ambiguous: Ambiguity | null;
}

/** Where another claim of the article stands; its id is made of this. */
export interface ClaimPlace extends Span {
  readonly in: FieldName;
  readonly kind: ClaimKind;
}

/** A number that counts people of some kind. */
export interface Candidate extends QuantityMention {
  readonly kind: ClaimKind;
  readonly of: ClaimKind | null;
  readonly measure: Measure;
  readonly subject: string | null;
  readonly modality: Modality;
  /** The count that this one is a part of. */
  readonly partOf: ClaimPlace | null;
  /** The figure that replaces this one, or that it replaces. */
  readonly revision: (Omit<Revision, "other"> & { readonly other: ClaimPlace }) | null;
  /** Other readings of its fields; looked for only where the options ask to explain. */
  readonly refused: readonly Refused[];
  /** 0 to 1: how sure the kind is. */
  readonly confidence: number;
}

export interface AttributedCandidate extends Candidate {
  readonly attribution: Attribution | null;
}

export interface DatedCandidate extends AttributedCandidate {
  readonly asOf: AsOf;
}
