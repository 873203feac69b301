import type { Ambiguity } from "../domain/evidence.ts";
import { pieceTime } from "../domain/piece-time.ts";
import type { Span } from "../domain/span.ts";
import { asOfPhrase } from "./date/as-of-phrase.ts";
import { type DatedSentence, saysBetween } from "./date/attach.ts";
import { publicationDay } from "./date/calendar.ts";
import { findClauseBreaks } from "./date/clause-breaks.ts";
import type { DatePhrase } from "./date/date-phrase.ts";
import { findDatePhrases } from "./date/find-date-phrases.ts";
import { pickDate } from "./date/pick-date.ts";
import { refusedDates } from "./date/refused-dates.ts";
import { dateBeside } from "./date/two-dates.ts";
import { wordsAt } from "./evidence.ts";
import { futureCues } from "./languages/en/dates/roles.ts";
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
  const datedOf = new Map<Sentence, DatedSentence>();
  return list.map((candidate) => {
    const { sentence } = candidate;
    const ofPiece = sentence.in === "text" ? pieceTime(article.pieces, candidate.start) : null;
    const published = ofPiece === null ? ofArticle : publicationDay(ofPiece, options.zone);
    const dated = datedOf.get(sentence) ?? readDates(sentence);
    datedOf.set(sentence, dated);
    const number = within(sentence, candidate);
    const cue = candidate.evidence.find(
      ({ for: field, in: other }) => field === "kind" && other === undefined,
    );
    const cueHere = cue && cue.span.start >= sentence.start && cue.span.end <= sentence.end ? cue.span : null;
    const phrase = pickDate(dated, number, cueHere && within(sentence, cueHere));
    const ahead = lookAhead.has(candidate.modality) && futureCues.test(sentence.text);
    // "In late March she estimated that 100,000 might die": the day of the estimate.
    const future = ahead && !(phrase && saysBetween(sentence.text, phrase, number.start));
    const reading = { phrases: dated.phrases, published, future };
    const asOf = asOfPhrase(phrase, reading);
    const read = (one: DatePhrase) => {
      const said = one.role === "statement" || one.role === "aside";
      const { date, certainty } = asOfPhrase(said ? { ...one, role: "event" } : one, reading);
      return certainty === "stated" ? date : null;
    };
    const refused = options.explain
      ? [...candidate.refused, ...refusedDates(dated.phrases, phrase, sentence.start, read)]
      : candidate.refused;
    if (!phrase) return { ...candidate, asOf, refused };
    const rule = `date.${phrase.role === "event" ? phrase.form : phrase.role}`;
    const beside = dateBeside(sentence.text, dated.phrases, phrase);
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

const spanRoles: ReadonlySet<string> = new Set(["since", "until"]);
const lookAhead: ReadonlySet<string> = new Set(["planned", "hypothetical"]);

/** A span of the field as one of the sentence. */
const within = ({ start }: Sentence, span: Span): Span => ({
  start: span.start - start,
  end: span.end - start,
});

function readDates(sentence: Sentence): DatedSentence {
  const phrases = findDatePhrases(sentence.text);
  const all = phrases.length > 0 ? findClauseBreaks(sentence.tokens, sentence.start) : [];
  // "until Monday" opens no clause.
  const breaks = all.filter(
    ({ at }) => !phrases.some(({ role, start }) => spanRoles.has(role) && at < start && start - at < 24),
  );
  return { text: sentence.text, phrases, breaks };
}
