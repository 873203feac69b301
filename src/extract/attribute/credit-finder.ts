import { exhibits } from "../languages/en/no-speakers.ts";
import type { Figure, SegmentedArticle } from "../steps.ts";
import { lastBefore } from "../text/find-span.ts";
import { attributionOf, type Found } from "./attribution-of.ts";
import { carriedOn, creditedBehind } from "./carried-on.ts";
import { type Choice, chooseCredit } from "./choose-credit.ts";
import { type FigurePlace, figurePlaces } from "./figure-places.ts";
import { isOpenScope } from "./open-scope.ts";
import { quotationSpeaker } from "./quotation-speaker.ts";
import { type ReadArticle, type ReadSentence, readArticle } from "./read-article.ts";
import { lower } from "./sentence-words.ts";

export interface CreditFinder {
  readonly read: ReadArticle;
  /** Who is credited with one of the figures; null where nobody is. */
  find(figure: Figure): Found | null;
}

/** Finds who the text credits with figures, which share out the cues of their sentences among them. */
export function creditFinder(figures: readonly Figure[], segmented: SegmentedArticle): CreditFinder {
  const { sentences, quotations } = segmented;
  const read = readArticle(segmented);
  const places = figurePlaces(figures);
  const inQuotation = (figure: Figure): Found | null => {
    const quotation = lastBefore(quotations, figure.sentence.in, figure.start);
    const holds = quotation !== null && figure.end <= quotation.end;
    return holds ? quotationSpeaker(quotation, sentences, read) : null;
  };
  return {
    read,
    find: (figure) =>
      inSentence(read.get(figure.sentence), places.get(figure)) ??
      inQuotation(figure) ??
      carriedOn(figure, sentences, read) ??
      creditedBehind(figure, sentences, read),
  };
}

function inSentence(one: ReadSentence, place: FigurePlace | undefined): Found | null {
  const credits = one.heard.map(({ credit }) => credit);
  const choice = place ? chooseCredit(credits, place.at, place.all) : null;
  if (!choice) return null;
  const heard = (credit: typeof choice.outer) => one.heard.find((each) => each.credit === credit) ?? null;
  const own = heard(choice.credit);
  const outer = ownClause(one, choice) ? null : heard(choice.outer);
  if (passesOn(own, outer)) return attributionOf(one, outer, own);
  if (outer && showsOnly(one, own)) return attributionOf(one, outer, null);
  const found = own && attributionOf(one, own, outer);
  if (!found || found.ambiguous || !place || !isOpenScope(one.words, choice.credit, place.at)) return found;
  return { ...found, ambiguous: { field: "source", readings: [found.attribution.source.name, "no source"] } };
}

type Heard = ReadSentence["heard"][number] | null;

/** "The army said 51 had been freed and a rights group estimated …": a second speaker, whom the first does not pass on. */
const ownClause = ({ words }: ReadSentence, { credit, outer }: Choice): boolean =>
  outer?.leads === true &&
  /^(?:and|as|while|but|although|though)$/.test(lower(words, credit.speaker.from - 1));

/** "Laboratory tests confirmed nine deaths, the agency announced": what shows a figure has a speaker of its own. */
const showsOnly = ({ words }: ReadSentence, own: Heard): boolean =>
  own !== null && exhibits.has(lower(words, own.credit.speaker.to));

/** "CNN reported that 107 are held, according to the office": an outlet passes on whom the phrase names. */
const passesOn = (own: Heard, outer: Heard): outer is NonNullable<Heard> =>
  outer !== null &&
  !outer.credit.leads &&
  !outer.credit.clause &&
  own?.speaker?.source.type === "media" &&
  outer.speaker !== null &&
  outer.speaker.source.type !== "media";
