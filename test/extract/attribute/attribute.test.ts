import { examples } from "../../../src/extract/attribute/attribution.examples.ts";
import { attribute } from "../../../src/extract/attribute.ts";
import { candidatesAt, unmark } from "../candidates-at.ts";

describe("every figure of the examples is credited to its source", () => {
  test.each(examples)("$source: $text", ({ text: marked, source, type, via, title }) => {
    const { text, spans } = unmark(marked);
    const { candidates, segmented } = candidatesAt(title ? { title: text } : { text }, spans);
    expect(candidates).toHaveLength(spans.length);
    for (const { attribution } of attribute(candidates, segmented)) {
      expect(attribution?.source.name ?? null).toBe(source);
      if (type) expect(attribution?.source.type).toBe(type);
      if (via) expect(attribution?.via).toBe(via);
      if (!attribution) continue;
      const { start, end, text: cue } = attribution.cue;
      expect(text.slice(start, end)).toBe(cue);
    }
  });
});
