import type { Attribution } from "../domain/attribution.ts";
import type { Span } from "../domain/span.ts";
import { creditFinder } from "./attribute/credit-finder.ts";
import { classify } from "./classify.ts";
import { quantify } from "./quantify.ts";
import { segment } from "./segment.ts";
import type { Figure } from "./steps.ts";

/**
 * Who a text credits with the figure at a span (UTF-16 units, `[start, end)`): by the best name that the text gives,
 * with the cue's place and stance, and who passed it on. Null where the text says it in its own voice. The whole text
 * is read each time, since a name may stand anywhere in it; for all the figures of an article take `extractClaims`.
 *
 * "Twelve monks were freed, two judges told Kolva Radio" credits two judges with "Twelve".
 * @throws RangeError when the span does not lie inside the text
 */
export function attributeSpan(text: string, span: Span): Attribution | null {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new RangeError(
      `[${start}, ${end}) is no span of this text of ${text.length} UTF-16 units: give { start, end } with 0 <= start < end <= text.length`,
    );
  const segmented = segment({ id: "", title: "", text });
  const sentence = segmented.sentences.find((one) => start < one.end && one.start < end);
  if (!sentence) return null;
  const { candidates } = classify(segmented, quantify(segmented).mentions);
  const known = candidates.find((one) => start < one.end && one.start < end);
  const figure: Figure = known ?? { sentence, start, end };
  const figures = known ? candidates : [...candidates, figure].toSorted((a, b) => a.start - b.start);
  return creditFinder(figures, segmented).find(figure)?.attribution ?? null;
}
