import type { Notice } from "../domain/notice.ts";
import type { Quantity } from "../domain/quantity.ts";
import { wordsAt } from "./evidence.ts";
import { findHedge, type Hedge } from "./number/hedge.ts";
import { mayHoldNumber } from "./number/may-hold-number.ts";
import { type NumberReading, readRange } from "./number/read-range.ts";
import { refuseNumbers } from "./number/refuse-numbers.ts";
import { twoRanges } from "./number/two-ranges.ts";
import type { QuantityMention, SegmentedArticle, Sentence } from "./steps.ts";
import type { Token } from "./text/tokens.ts";

/** Every number that could count people, with its hedge, in text order; a notice for each that can't. */
export function quantify(segmented: SegmentedArticle): { mentions: QuantityMention[]; notices: Notice[] } {
  const mentions: QuantityMention[] = [];
  const notices: Notice[] = [];
  for (const sentence of segmented.sentences) {
    if (!mayHoldNumber(sentence.text)) continue;
    const { tokens } = sentence;
    const numbers: { reading: NumberReading; hedge: Hedge | null }[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const reading = readRange(tokens, at);
      if (!reading) continue;
      const hedge = findHedge(tokens, reading.from, reading.to, reading.vague);
      // "no fewer than 12" holds one number.
      while (hedge && (numbers.at(-1)?.reading.from ?? -1) >= hedge.from) numbers.pop();
      numbers.push({ reading, hedge });
      at = reading.to;
    }
    for (const { reading, hedge, refusal } of refuseNumbers(tokens, numbers)) {
      if (refusal) notices.push(noticeOf(sentence, tokens, reading, refusal));
      else mentions.push(mentionOf(sentence, tokens, reading, hedge));
    }
  }
  return { mentions, notices };
}

function spanOf(sentence: Sentence, tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to]?.end ?? start;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

function mentionOf(
  sentence: Sentence,
  tokens: readonly Token[],
  reading: NumberReading,
  hedge: Hedge | null,
): QuantityMention {
  const { start, end, text } = spanOf(sentence, tokens, reading);
  const qualifierSpan = hedge && spanPart(spanOf(sentence, tokens, hedge));
  const evidence = [wordsAt(sentence, { start, end }, "quantity", reading.rule)];
  if (hedge && qualifierSpan && !reading.vague)
    evidence.push(wordsAt(sentence, qualifierSpan, "quantity", `qualifier.${hedge.qualifier}`));
  return {
    sentence,
    start,
    end,
    number: text,
    quantity: quantityOf(reading, hedge),
    qualifierSpan,
    rules: evidence.map(({ rule }) => rule),
    evidence,
    ambiguous: twoRanges(tokens, reading),
  };
}

const spanPart = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** Value and qualifier by the table of the guidelines; the bound that the hedge leaves open is null. */
function quantityOf(reading: NumberReading, hedge: Hedge | null): Quantity {
  const { low, high } = reading;
  if (reading.vague) return { low, high: null, qualifier: "vague" };
  if (reading.range) return { low, high, qualifier: "range" };
  const qualifier = hedge?.qualifier ?? reading.hedge ?? "exact";
  if (qualifier === "at_least" || qualifier === "more_than") return { low, high: null, qualifier };
  if (qualifier === "at_most" || qualifier === "less_than") return { low: null, high, qualifier };
  return { low, high, qualifier };
}

function noticeOf(
  sentence: Sentence,
  tokens: readonly Token[],
  reading: NumberReading,
  { rule, message }: { rule: string; message: string },
): Notice {
  return { in: sentence.in, ...spanOf(sentence, tokens, reading), rule, message };
}
