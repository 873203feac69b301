import type { Notice } from "../domain/notice.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import { judgedNumbers, mentionOf } from "./quantify.ts";
import { segment } from "./segment.ts";

/** A number of a text; `text.slice(start, end) === number`, in UTF-16 units. */
export interface FoundQuantity extends Span, Quantity {
  readonly number: string;
  /** The words that hedge it ("more than"), where they stand apart from the number. */
  readonly hedge: (Span & { readonly text: string }) | null;
  /** Why it is no count (an age, a date, money ...); null where it may be one. */
  readonly notice: Pick<Notice, "rule" | "message"> | null;
}

/**
 * Every number of a text, in text order, with its value and hedge. What it counts is not asked, so one without a
 * notice is no claim yet. Never throws on content; linear in the length of the text.
 *
 * "More than 70 poets, among them a man aged 81" gives more than 70, and 81 with the notice "an age".
 */
export function findQuantities(text: string): FoundQuantity[] {
  const { sentences } = segment({ id: "", title: "", text });
  return sentences.flatMap((sentence) =>
    judgedNumbers(sentence).map((judged) => {
      const { start, end, number, quantity, qualifierSpan } = mentionOf(sentence, judged);
      const hedge = qualifierSpan && {
        ...qualifierSpan,
        text: text.slice(qualifierSpan.start, qualifierSpan.end),
      };
      const { refusal } = judged;
      const notice = refusal && { rule: refusal.rule, message: refusal.message };
      return { start, end, number, ...quantity, hedge, notice };
    }),
  );
}
