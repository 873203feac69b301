import type { ClaimKind, Modality } from "../../domain/claim.ts";
import type { Quantity } from "../../domain/quantity.ts";

/** What an example expects of each marked number beyond its kind and place. */
export interface ExpectedFields extends Partial<Quantity> {
  readonly of?: ClaimKind;
  readonly subject?: string | null;
  readonly modality?: Modality;
}

/** A news sentence (or two) with its numbers in braces: "Rebels freed {40} sailors." Without braces: no claim at all. */
export interface Example {
  readonly marked: string;
  /** null for a sentence that holds no claim of any kind, or none of `not`. */
  readonly kind: ClaimKind | null;
  readonly not?: ClaimKind;
  readonly fields: ExpectedFields;
}

/** Sentences of one meaning in many wordings, each with the same kind. */
export const says = (kind: ClaimKind, wordings: readonly string[], fields: ExpectedFields = {}): Example[] =>
  wordings.map((marked) => ({ marked, kind, fields }));

/** Sentences that look alike and claim nothing. */
export const saysNothing = (sentences: readonly string[]): Example[] =>
  sentences.map((marked) => ({ marked, kind: null, fields: {} }));
