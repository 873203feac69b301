import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { classify } from "../src/extract/classify.ts";
import type { Example } from "../src/extract/kinds/example.ts";
import { quantify } from "../src/extract/quantify.ts";
import { segment } from "../src/extract/segment.ts";
import type { Candidate } from "../src/extract/steps.ts";

const root = resolve(import.meta.dirname, "../src/extract/kinds");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".examples.ts"),
);

function candidatesOf(text: string): Candidate[] {
  const segmented = segment({ id: "example", title: "", text });
  return classify(segmented, quantify(segmented).mentions).candidates;
}

/** Text without braces, and where the braces stood. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const inner = piece.startsWith("{") ? piece.slice(1, -1) : null;
    if (inner !== null) spans.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, spans };
}

/** What is wrong with an example, in one of five ways; null when all is right. */
function faultOf({ marked, kind, fields }: Example): string | null {
  const { text, spans } = unmark(marked);
  const found = candidatesOf(text);
  const list = found
    .map(({ number, kind: one, rules }) => `${number} ${one} (${rules.join(", ")})`)
    .join("; ");
  if (kind === null) return found.length === 0 ? null : `several found, none expected: ${list}`;
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

for (const file of files) {
  const { examples } = (await import(pathToFileURL(resolve(root, file)).href)) as { examples: Example[] };
  describe(file, () => {
    test.each(examples.map((example) => [example.marked, example] as const))("%s", (_, example) => {
      expect(faultOf(example)).toBeNull();
    });
  });
}

describe("the runner tells what is wrong", () => {
  const fault = (marked: string, kind: string, fields = {}) => faultOf({ marked, kind, fields });

  test("none found", () => expect(fault("Rain fell for {3} days.", "deaths")).toMatch(/^none found/));
  test("several found", () =>
    expect(fault("It killed {3} men and 4 women.", "deaths")).toMatch(/^several found/));
  test("wrong span", () => expect(fault("It killed 3 men in {2} days.", "deaths")).toMatch(/^wrong span/));
  test("wrong field", () =>
    expect(fault("It killed {3} men.", "deaths", { low: 4 })).toMatch(/^wrong field/));
});
