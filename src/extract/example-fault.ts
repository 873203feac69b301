import { classify } from "./classify.ts";
import type { Kind } from "./kinds/cue.ts";
import type { Example } from "./kinds/example.ts";
import { quantify } from "./quantify.ts";
import { segment } from "./segment.ts";
import type { Candidate } from "./steps.ts";

function candidatesOf(text: string, kinds?: readonly Kind[]): Candidate[] {
  const segmented = segment({ id: "example", title: "", text });
  return classify(segmented, quantify(segmented).mentions, kinds ? { kinds } : {}).candidates;
}

/** Text without braces, and where the braces stood. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(\{[^{}]*\})/)) {
    const inner = piece.startsWith("{") ? piece.slice(1, -1) : null;
    if (inner !== null) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, spans };
}

/**
 * What is wrong with an example, in one of five ways; null when all is right.
 * @param kinds the kinds that are looked for, instead of the built-in ones
 */
export function exampleFault(example: Example, kinds?: readonly Kind[]): string | null {
  const { marked, kind, not, fields } = example;
  const { text, spans } = unmark(marked);
  const found = candidatesOf(text, kinds);
  const list = found
    .map(({ number, kind: one, rules }) => `${number} ${one} (${rules.join(", ")})`)
    .join("; ");
  if (kind === null) {
    const unwanted = not === undefined ? found : found.filter((one) => one.kind === not || one.of === not);
    return unwanted.length === 0 ? null : `several found, none expected: ${list}`;
  }
  const ofKind = found.filter((one) => one.kind === kind);
  if (ofKind.length === 0) return `none found of kind ${kind}; found: ${list || "nothing"}`;
  for (const span of spans) {
    const here = found.filter((one) => one.start === span.start && one.end === span.end);
    if (here.length > 1) return `ambiguous: ${list}`;
    const [claim] = here;
    if (claim?.kind !== kind)
      return `wrong span: “${text.slice(span.start, span.end)}” is no ${kind}; found: ${list}`;
    const actual: Record<string, unknown> = {
      ...claim.quantity,
      of: claim.of,
      subject: claim.subject,
      modality: claim.modality,
    };
    for (const [name, value] of Object.entries(fields)) {
      if (actual[name] !== value)
        return `wrong field: ${name} is ${String(actual[name])}, not ${String(value)}`;
    }
  }
  return ofKind.length === spans.length ? null : `several found: ${list}`;
}
