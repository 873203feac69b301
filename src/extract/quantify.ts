import type { Notice } from "../domain/notice.ts";
import type { Quantity } from "../domain/quantity.ts";
import { wordsAt } from "./evidence.ts";
import { findHedge, type Hedge } from "./number/hedge.ts";
import { mayHoldNumber } from "./number/may-hold-number.ts";
import { type NumberReading, readRange } from "./number/read-range.ts";
import { type JudgedNumber, refuseNumbers } from "./number/refuse-numbers.ts";
import { twoRanges } from "./number/two-ranges.ts";
import type { QuantityMention, SegmentedArticle, Sentence } from "./steps.ts";

/** Every number that could count people, with its hedge, in text order; a notice for each that can't. */
export function quantify(segmented: SegmentedArticle): { mentions: QuantityMention[]; notices: Notice[] } {
  const mentions: QuantityMention[] = [];
  const notices: Notice[] = [];
  for (const sentence of segmented.sentences)
    for (const one of judgedNumbers(sentence)) {
      if (one.refusal) notices.push(noticeOf(sentence, one, one.refusal));
      else mentions.push(mentionOf(sentence, one));
    }
  return { mentions, notices };
}

/** Every number of a sentence with its hedge, in text order; with a refusal where it counts nobody. */
export function judgedNumbers(sentence: Sentence): JudgedNumber[] {
  if (!mayHoldNumber(sentence.text)) return [];
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
  return refuseNumbers(tokens, numbers);
}

function spanOf(sentence: Sentence, { from, to }: { from: number; to: number }) {
  const { tokens } = sentence;
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to]?.end ?? start;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

/** A number as the later steps know it. */
export function mentionOf(sentence: Sentence, { reading, hedge }: JudgedNumber): QuantityMention {
  const { start, end, text } = spanOf(sentence, reading);
  const qualifierSpan = hedge && spanPart(spanOf(sentence, hedge));
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
    ambiguous: twoRanges(sentence.tokens, reading),
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
  { reading }: JudgedNumber,
  { rule, message }: { rule: string; message: string },
): Notice {
  return { in: sentence.in, ...spanOf(sentence, reading), rule, message };
}
