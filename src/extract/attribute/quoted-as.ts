import * as grammar from "../languages/en/grammar.ts";
import type { Credit } from "./credit.ts";
import { lower, type SentenceWords } from "./sentence-words.ts";
import { speakerBefore } from "./speaker-span.ts";

export const quoting: ReadonlySet<string> = new Set(["quoted", "cited", "quotes", "cites"]);

/** "The radio quoted the chief as saying", "the chief was quoted (by the radio) as saying". */
export function quotedAs(words: SentenceWords, at: number): Credit | null {
  let as = at + 1;
  while (as < at + 20 && !(lower(words, as) === "as" && lower(words, as + 1) === "saying")) as += 1;
  if (lower(words, as) !== "as") return null;
  const passive = grammar.beForms.has(lower(words, at - 1));
  const subject = speakerBefore(words, passive ? at - 1 : at);
  const by = passive && lower(words, at + 1) === "by" ? { from: at + 2, to: as - 1 } : null;
  const speaker = passive ? subject : { from: at + 1, to: as - 1 };
  if (!speaker || speaker.to < speaker.from) return null;
  const before =
    words.quoted[Math.min(subject?.from ?? at, at) - 1] === true ||
    lower(words, (subject?.from ?? at) - 1) === ",";
  const trails = before && /^[.,]?$/.test(lower(words, as + 2));
  const passer = passive ? by : subject && { from: subject.from, to: subject.to };
  const said = { from: speaker.from, to: speaker.to };
  return {
    rule: "attribution.quoted-as",
    stance: "says",
    cue: { from: as, to: as + 1 },
    speaker: passer ?? said,
    scope: trails ? { from: 0, to: at - 1 } : { from: as + 2, to: words.tokens.length - 1 },
    leads: !trails,
    clause: true,
    relayed: passer ? said : null,
  };
}
