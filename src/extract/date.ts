import type { AsOf } from "../domain/as-of.ts";
import type { Ambiguity } from "../domain/evidence.ts";
import { pieceTime } from "../domain/piece-time.ts";
import { type Day, isoDay, publicationDay } from "./date/calendar.ts";
import { type DatePhrase, findDatePhrases } from "./date/find-date-phrases.ts";
import { pickDate } from "./date/pick-date.ts";
import { refusedDates } from "./date/refused-dates.ts";
import { resolveDate } from "./date/resolve-date.ts";
import { dateBeside } from "./date/two-dates.ts";
import { wordsAt } from "./evidence.ts";
import { futureCues } from "./languages/en/dates.ts";
import type { AttributedCandidate, DatedCandidate, SegmentedArticle, Sentence } from "./steps.ts";

/**
 * Says for each candidate as of when it holds. A date that the sentence states is read against `publishedAt` (of the piece that it stands in, in a live blog) in
 * `zone` (IANA; UTC when absent); with none, or with a phrase that fixes no day ("since Wednesday", kept in
 * `phrase`), the count is as of the day the article appeared.
 */
export function dateClaims(
  list: readonly AttributedCandidate[],
  { article }: SegmentedArticle,
  options: { zone?: string; explain?: boolean },
): DatedCandidate[] {
  const ofArticle = publicationDay(article.publishedAt, options.zone);
  const phrasesOf = new Map<Sentence, DatePhrase[]>();
  return list.map((candidate) => {
    const { sentence } = candidate;
    const ofPiece = sentence.in === "text" ? pieceTime(article.pieces, candidate.start) : null;
    const published = ofPiece === null ? ofArticle : publicationDay(ofPiece, options.zone);
    const phrases = phrasesOf.get(sentence) ?? findDatePhrases(sentence.text);
    phrasesOf.set(sentence, phrases);
    const number = { start: candidate.start - sentence.start, end: candidate.end - sentence.start };
    const phrase = pickDate(sentence.text, number, phrases);
    const asOf = asOfPhrase(phrase, candidate, published);
    const read = (one: DatePhrase) => {
      const { date, certainty } = asOfPhrase(one, candidate, published);
      return certainty === "stated" ? date : null;
    };
    const refused = options.explain
      ? [...candidate.refused, ...refusedDates(phrases, phrase, sentence.start, read)]
      : candidate.refused;
    if (!phrase) return { ...candidate, asOf, refused };
    const rule = `date.${phrase.role === "window" ? "window" : phrase.form}`;
    const beside = dateBeside(sentence.text, phrases, phrase);
    const place = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
    return {
      ...candidate,
      asOf,
      refused,
      rules: [...candidate.rules, rule],
      evidence: [...candidate.evidence, wordsAt(sentence, place, "date", rule)],
      ambiguous: candidate.ambiguous ?? twoDates(read(phrase), beside && read(beside)),
    };
  });
}

const twoDates = (one: string | null, other: string | null): Ambiguity | null =>
  one && other && one !== other ? { field: "date", readings: [one, other] } : null;

function asOfPhrase(phrase: DatePhrase | null, candidate: AttributedCandidate, published: Day | null): AsOf {
  const asPublished: AsOf = {
    date: published && isoDay(published),
    until: null,
    precision: published && "day",
    certainty: "published",
    phrase: phrase?.text ?? null,
  };
  if (!phrase || phrase.role === "window") return asPublished;
  const future =
    /^(?:planned|hypothetical)$/.test(candidate.modality) && futureCues.test(candidate.sentence.text);
  const resolved = resolveDate(phrase.form, phrase.groups, published, future);
  return resolved ? { ...resolved, until: null, certainty: "stated", phrase: phrase.text } : asPublished;
}
