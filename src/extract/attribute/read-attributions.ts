import type { Attribution } from "../../domain/attribution.ts";
import type { Candidate, Quotation, SegmentedArticle, Sentence } from "../steps.ts";
import { chooseCredit } from "./choose-credit.ts";
import type { Credit } from "./credit.ts";
import { fullNames } from "./full-names.ts";
import { identify, type Reader } from "./identify.ts";
import { readCredits } from "./read-credits.ts";
import {
  isCapital,
  lower,
  type Range,
  rangeText,
  type SentenceWords,
  sentenceWords,
} from "./sentence-words.ts";
import { type Met, SourceBook } from "./source-book.ts";
import { firstSubject } from "./verb-credits.ts";

export interface Found {
  readonly attribution: Attribution;
  readonly rule: string;
}

/** A credit with its speakers identified. */
interface Heard {
  readonly credit: Credit;
  readonly speaker: Met | null;
  readonly relayed: Met | null;
}

interface Read {
  readonly words: SentenceWords;
  readonly heard: readonly Heard[];
}

/** Reads the whole article once, in order, so that "he" and "the group" find whom they stand for. */
export function readAttributions(
  candidates: readonly Candidate[],
  { article, sentences, quotations }: SegmentedArticle,
): (candidate: Candidate) => Found | null {
  const joined = `${article.title}\n\n${article.text}`;
  const offset = article.title.length + 2;
  const reader: Reader = { book: new SourceBook(), names: fullNames(joined) };
  const body = sentences.filter((sentence) => sentence.in === "text");
  const title = sentences.filter((sentence) => sentence.in === "title");
  const read = new Map<Sentence, Read>();
  for (const sentence of [...body, ...title]) {
    const words = sentenceWords(sentence, quotations);
    meetSubject(words, sentence.start + (sentence.in === "text" ? offset : 0), reader);
    const position = sentence.start + (sentence.in === "text" ? offset : 0);
    read.set(sentence, {
      words,
      heard: readCredits(words, sentence.in).map((credit) => hear(words, credit, position, reader)),
    });
  }
  const numbersOf = Map.groupBy(candidates, (candidate) => candidate.sentence);
  const inSentence = (candidate: Candidate): Found | null => {
    const one = read.get(candidate.sentence);
    if (!one) return null;
    const token = (at: number) => one.words.tokens.findIndex((each) => each.end > at);
    const numbers = (numbersOf.get(candidate.sentence) ?? []).map(({ start }) => token(start));
    const choice = chooseCredit(
      one.heard.map(({ credit }) => credit),
      token(candidate.start),
      numbers,
    );
    const heard = choice && one.heard.find(({ credit }) => credit === choice.credit);
    const outer = choice?.outer && one.heard.find(({ credit }) => credit === choice.outer);
    return heard ? foundOf(one.words, heard, outer ?? null, candidate) : null;
  };
  const bySpeech = (candidate: Candidate): Found | null => {
    const quotation = quotations.find((one) => holds(one, candidate));
    return quotation ? quotationSpeaker(quotation, { sentences, quotations, read }, candidate) : null;
  };
  return (candidate) => inSentence(candidate) ?? bySpeech(candidate) ?? carriedOn(candidate, sentences, read);
}

const holds = (quotation: Quotation, candidate: Candidate) =>
  quotation.in === candidate.sentence.in &&
  quotation.start <= candidate.start &&
  candidate.end <= quotation.end;

/** "The rights group Lantern Watch …": the run of a name at the head of a sentence. */
function openingName(words: SentenceWords): Range | null {
  let at = /^(?:the|a|an)$/.test(lower(words, 0)) ? 1 : 0;
  while (at < 5 && !isCapital(words, at) && words.tokens[at]?.type === "word") at += 1;
  if (!isCapital(words, at)) return null;
  while (isCapital(words, at + 1)) at += 1;
  return at > 0 ? { from: 0, to: at } : null;
}

/** The name that a sentence opens with: "he" and "it" in the next one stand for it. */
function meetSubject(words: SentenceWords, position: number, reader: Reader): void {
  const subject = firstSubject(words, words.tokens.length) ?? openingName(words);
  if (!subject || words.quoted[subject.from]) return;
  const text = rangeText(words, subject);
  if (
    !/\p{Lu}/u.test(text.replace(/^(?:The|A|An|In|On|At|But|And|He|She|It|They|His|Her|Its|Their)\b/, ""))
  ) {
    if (!/^\p{Lu}\p{L}+ \p{Lu}/u.test(text)) return;
  }
  if (/\d| and \p{Ll}/u.test(text)) return;
  const met = identify(text, position, reader);
  if (met && (met.person || !/^(?:other|anonymous)$/.test(met.source.type))) reader.book.add(met);
}

function hear(words: SentenceWords, credit: Credit, position: number, reader: Reader): Heard {
  const relayed = credit.relayed && identify(rangeText(words, credit.relayed), position, reader);
  const speaker = identify(rangeText(words, credit.speaker), position, reader);
  if (speaker) reader.book.add(speaker);
  return { credit, speaker, relayed };
}

function foundOf(
  words: SentenceWords,
  heard: Heard,
  outer: Heard | null,
  candidate: Candidate,
): Found | null {
  const { credit, speaker, relayed } = heard;
  const source = relayed ?? speaker;
  if (!source) return null;
  const via = relayed ? speaker : (outer?.speaker ?? null);
  return {
    attribution: {
      source: source.source,
      via: via && via.source.name !== source.source.name ? via.source.name : null,
      cue: cueOf(words, credit, candidate),
      stance: credit.stance,
    },
    rule: credit.rule,
  };
}

function cueOf(words: SentenceWords, { cue }: Credit, _candidate: Candidate): Attribution["cue"] {
  const start = words.tokens[cue.from]?.start ?? words.sentence.start;
  const end = words.tokens[cue.to]?.end ?? start;
  return { start, end, text: rangeText(words, cue) };
}

interface Context {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly read: ReadonlyMap<Sentence, Read>;
}

/** Who speaks a quotation: the cue behind it, the cue in front of it, else whoever spoke last before it. */
function quotationSpeaker(quotation: Quotation, context: Context, candidate: Candidate): Found | null {
  const own = context.sentences.filter((one) => one.in === quotation.in);
  const last = own.find((one) => one.start < quotation.end && quotation.end <= one.end + 1);
  const first = own.find((one) => one.start <= quotation.start && quotation.start < one.end);
  const pick = (
    sentence: Sentence | undefined,
    fits: (start: number, end: number) => boolean,
    fromEnd: boolean,
  ): Found | null => {
    const one = sentence && context.read.get(sentence);
    if (!one) return null;
    const fitting = one.heard.filter(({ credit, speaker }) => {
      const start = one.words.tokens[Math.min(credit.cue.from, credit.speaker.from)]?.start ?? 0;
      const end = one.words.tokens[Math.max(credit.cue.to, credit.speaker.to)]?.end ?? 0;
      return speaker !== null && credit.clause && fits(start, end);
    });
    const heard = fromEnd ? fitting.at(-1) : fitting[0];
    const found = heard && foundOf(one.words, heard, null, candidate);
    return found ? { ...found, rule: "attribution.quotation" } : null;
  };
  const behind = pick(last, (start) => start >= quotation.end, false);
  if (behind) return behind;
  const before = pick(first, (_, end) => end <= quotation.start, true);
  if (before) return before;
  const index = first ? own.indexOf(first) : -1;
  for (let back = 1; back <= 3 && index - back >= 0; back += 1) {
    const sentence = own[index - back];
    if (!sentence || (first && first.paragraph - sentence.paragraph > 1)) break;
    const earlier = pick(sentence, () => true, true);
    if (earlier) return earlier;
  }
  return null;
}

/** "Of those, 12 …" goes on with what the sentence before was credited with. */
function carriedOn(
  candidate: Candidate,
  sentences: readonly Sentence[],
  read: ReadonlyMap<Sentence, Read>,
): Found | null {
  const { sentence } = candidate;
  const opening = sentence.text.slice(0, candidate.end - sentence.start + 10);
  if (!/^(?:Of|Among) (?:those|these)\b|^(?:[\p{L}\p{N},-]+ ){1,4}of those\b/u.test(opening)) return null;
  const previous = sentences[sentence.index - 1];
  const one =
    previous && previous.in === sentence.in && previous.paragraph === sentence.paragraph
      ? read.get(previous)
      : undefined;
  const heard = one?.heard.findLast(({ speaker }) => speaker !== null);
  const found = one && heard && foundOf(one.words, heard, null, candidate);
  return found ? { ...found, rule: "attribution.carried" } : null;
}
