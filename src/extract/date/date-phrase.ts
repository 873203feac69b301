import type { Span } from "../../domain/span.ts";
import type { DateForm } from "../languages/en/dates/patterns.ts";

/**
 * What a date phrase does in its sentence. event: says when it happened or was counted; statement: when somebody said
 * so; since, until, between, during: a span of time; aside: dates something else ("arrests over Monday's march").
 */
export type DateRole = "event" | "statement" | "since" | "until" | "between" | "during" | "aside";

/** Words of a sentence that say when. Spans are relative to the sentence. */
export interface DatePhrase extends Span {
  readonly text: string;
  readonly form: DateForm;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly role: DateRole;
  /** "Monday's": the date of the noun behind it. */
  readonly possessive: boolean;
  /** The other end of a span: "8 January" with `last` "12 January". */
  readonly last?: DatePhrase;
}
