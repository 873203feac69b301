import { exhibits } from "../languages/en/no-speakers.ts";
import type { SegmentedArticle, Sentence } from "../steps.ts";
import type { Credit } from "./credit.ts";
import { type FullNames, fullNames } from "./full-names.ts";
import { identify } from "./identify.ts";
import { meetSubject } from "./meet-subject.ts";
import { readCredits } from "./read-credits.ts";
import { lower, type Range, rangeText, type SentenceWords, sentenceWords } from "./sentence-words.ts";
import { type Earlier, type Meet, type Met, SourceBook } from "./source-book.ts";
import { nameless, withholdsName } from "./withheld-name.ts";

/** A credit with its speakers, identified when asked for; null for words that stand for nobody met. */
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

/** The sentences of an article, each read when it is asked for. */
export interface ReadArticle {
  get(sentence: Sentence): ReadSentence;
}

/** More speakers than these do not wait for one another: all before them are then met in order. */
const DEEPEST = 50;

/**
 * Reads sentences on demand: most hold no figure, and nobody asks who speaks in them. A speaker like "he" or "the
 * group" has the sentences before it read, back to whom it stands for. The title counts as the last sentence: it uses
 * names that the text introduces.
 */
export function readArticle({ article, sentences, quotations }: SegmentedArticle): ReadArticle {
  const offset = article.title.length + 2;
  const names = fullNames(`${article.title}\n\n${article.text}`);
  const inText = (sentence: Sentence) => sentence.in === "text";
  const titles = sentences.findIndex(inText);
  const opening = titles < 0 ? sentences.length : titles;
  const order = [...sentences.slice(opening), ...sentences.slice(0, opening)];
  const placeOf = ({ index }: Sentence) =>
    index < opening ? index + order.length - opening : index - opening;
  const read: (ReadSentence & { book: SourceBook })[] = [];
  let waiting = 0;
  let inOrder = 0;
  const inTurn = (place: number) => (find: () => Met | null) => {
    waiting += 1;
    if (waiting > DEEPEST) while (inOrder < place) readAt(inOrder++).book.meetAll();
    const met = find();
    waiting -= 1;
    return met;
  };
  const readAt = (place: number): ReadSentence & { book: SourceBook } => {
    const known = read[place];
    if (known) return known;
    const sentence = order[place] as Sentence;
    const book = new SourceBook(() => (place > 0 ? readAt(place - 1).book : null), inTurn(place));
    const words = sentenceWords(sentence, quotations);
    const position = sentence.start + (inText(sentence) ? offset : 0);
    book.add((earlier) => meetSubject(words, position, { book: earlier, names }));
    const heard: Heard[] = [];
    for (const credit of readCredits(words, sentence.in))
      heard.push(hear(words, credit, position, book, names, [...heard]));
    const one = { words, heard, book };
    read[place] = one;
    return one;
  };
  return { get: (sentence) => readAt(placeOf(sentence)) };
}

function hear(
  words: SentenceWords,
  credit: Credit,
  position: number,
  book: SourceBook,
  names: FullNames,
  before: readonly Heard[],
): Heard {
  const behind = (range: Range) => (earlier: Earlier) => {
    const identified = (name: string) => identify(name, position, { book: earlier, names });
    const surface = rangeText(words, range);
    return withholdsName(words, range) ? nameless(surface, identified) : identified(surface);
  };
  const relayed = credit.relayed && book.ask(behind(credit.relayed));
  const meet: Meet = (earlier) => sameSpeaker(words, credit, before) ?? behind(credit.speaker)(earlier);
  // "It" and "the agency" never stand for laboratory tests.
  const speaker = exhibits.has(lower(words, credit.speaker.to)) ? book.ask(meet) : book.add(meet);
  return {
    credit,
    get speaker() {
      return speaker();
    },
    get relayed() {
      return relayed && relayed();
    },
  };
}

/** "The network said it had confirmed", "said its staff had counted": inside what somebody says, "it" is the one who speaks. */
function sameSpeaker(
  words: SentenceWords,
  { speaker, relayed }: Credit,
  before: readonly Heard[],
): Met | null {
  const { from, to } = speaker;
  const own = to > from && to - from < 3 && /^(?:its|their)$/.test(lower(words, from));
  if (relayed || !(own || (from === to && /^(?:it|they)$/.test(lower(words, from))))) return null;
  const outer = before.findLast(
    ({ credit }) => credit.leads && credit.clause && credit.cue.to < from && from - credit.cue.to <= 2,
  );
  return outer && !outer.relayed ? outer.speaker : null;
}
