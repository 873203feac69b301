import type { SegmentedArticle, Sentence } from "../steps.ts";
import type { Credit } from "./credit.ts";
import { fullNames } from "./full-names.ts";
import { identify, type Reader } from "./identify.ts";
import { meetSubject } from "./meet-subject.ts";
import { readCredits } from "./read-credits.ts";
import { rangeText, type SentenceWords, sentenceWords } from "./sentence-words.ts";
import { type Met, SourceBook } from "./source-book.ts";

/** A credit with its speakers identified; null for words that stand for nobody met. */
export interface Heard {
  readonly credit: Credit;
  readonly speaker: Met | null;
  readonly relayed: Met | null;
}

/** A sentence with what is credited in it. */
export interface ReadSentence {
  readonly words: SentenceWords;
  readonly heard: readonly Heard[];
}

/**
 * Reads the article once, in order, so that "he" and "the group" find whom they stand for. The title comes last: it
 * uses names that the text introduces.
 */
export function readArticle({
  article,
  sentences,
  quotations,
}: SegmentedArticle): Map<Sentence, ReadSentence> {
  const offset = article.title.length + 2;
  const reader: Reader = {
    book: new SourceBook(),
    names: fullNames(`${article.title}\n\n${article.text}`),
  };
  const read = new Map<Sentence, ReadSentence>();
  const inText = (sentence: Sentence) => sentence.in === "text";
  for (const sentence of [...sentences.filter(inText), ...sentences.filter((one) => !inText(one))]) {
    const words = sentenceWords(sentence, quotations);
    const position = sentence.start + (inText(sentence) ? offset : 0);
    meetSubject(words, position, reader);
    const heard = readCredits(words, sentence.in).map((credit) => hear(words, credit, position, reader));
    read.set(sentence, { words, heard });
  }
  return read;
}

function hear(words: SentenceWords, credit: Credit, position: number, reader: Reader): Heard {
  const relayed = credit.relayed && identify(rangeText(words, credit.relayed), position, reader);
  const speaker = identify(rangeText(words, credit.speaker), position, reader);
  if (speaker) reader.book.add(speaker);
  return { credit, speaker, relayed };
}
