import type { DecidedField, Evidence } from "../domain/evidence.ts";
import type { FieldName, Span } from "../domain/span.ts";

/** What a span is a part of: a sentence of a field, or the whole field (`start` 0). */
interface Text {
  readonly in: FieldName;
  readonly start: number;
  readonly text: string;
}

/** The words between two offsets of `text`'s field, as evidence for a claim of the field `own`. */
export function wordsAt(
  text: Text,
  { start, end }: Span,
  field: DecidedField,
  rule: string,
  own: FieldName = text.in,
): Evidence {
  return {
    for: field,
    rule,
    ...(text.in === own ? {} : { in: text.in }),
    span: { start, end },
    text: text.text.slice(start - text.start, end - text.start),
  };
}
