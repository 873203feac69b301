import { attributionOf, type Found } from "./attribute/attribution-of.ts";
import { carriedOn, creditedBehind } from "./attribute/carried-on.ts";
import { chooseCredit } from "./attribute/choose-credit.ts";
import { type FigurePlace, figurePlaces } from "./attribute/figure-places.ts";
import { isOpenScope } from "./attribute/open-scope.ts";
import { quotationSpeaker } from "./attribute/quotation-speaker.ts";
import { type ReadSentence, readArticle } from "./attribute/read-article.ts";
import { refusedSpeakers } from "./attribute/refused-speakers.ts";
import type { AttributedCandidate, Candidate, SegmentedArticle, Sentence } from "./steps.ts";
import { lastBefore } from "./text/find-span.ts";

/**
 * Says for each candidate who the text credits with the figure: the innermost speaker, by the best name that the
 * article gives, with the cue's place in the candidate's own field. Null where the article says it in its own voice.
 *
 * "Kolva Radio reported, citing two judges, that 12 monks were freed" credits two judges, via Kolva Radio.
 */
export function attribute(
  candidates: readonly Candidate[],
  segmented: SegmentedArticle,
  options: { explain?: boolean } = {},
): AttributedCandidate[] {
  if (candidates.length === 0) return [];
  const { sentences, quotations } = segmented;
  const read = readArticle(segmented);
  const places = figurePlaces(candidates);
  const inQuotation = (candidate: Candidate): Found | null => {
    const quotation = lastBefore(quotations, candidate.sentence.in, candidate.start);
    const holds = quotation !== null && candidate.end <= quotation.end;
    return holds ? quotationSpeaker(quotation, sentences, read) : null;
  };
  const previous = ({ index, paragraph, in: field }: Sentence) => {
    const last = sentences[index - 1];
    return last?.paragraph === paragraph && last.in === field ? read.get(last) : undefined;
  };
  return candidates.map((candidate) => {
    const one = read.get(candidate.sentence);
    const found =
      inSentence(one, places.get(candidate)) ??
      inQuotation(candidate) ??
      carriedOn(candidate, sentences, read) ??
      creditedBehind(candidate, sentences, read);
    const { sentence, refused: before } = candidate;
    const refused = options.explain
      ? [...before, ...refusedSpeakers(candidate, found, one, previous(sentence))]
      : before;
    if (!found) return { ...candidate, attribution: null, refused };
    const { attribution, rule, evidence, ambiguous } = found;
    return {
      ...candidate,
      attribution,
      refused,
      rules: [...candidate.rules, rule],
      evidence: [...candidate.evidence, ...evidence],
      ambiguous: candidate.ambiguous ?? ambiguous,
    };
  });
}

function inSentence(one: ReadSentence, place: FigurePlace | undefined): Found | null {
  const credits = one.heard.map(({ credit }) => credit);
  const choice = place ? chooseCredit(credits, place.at, place.all) : null;
  if (!choice) return null;
  const heard = (credit: typeof choice.outer) => one.heard.find((each) => each.credit === credit) ?? null;
  const outer = heard(choice.outer);
  const inner = heard(choice.credit);
  // "CNN reported that 107 are held, according to the office": an outlet passes on whom the phrase names.
  const passes =
    outer !== null &&
    !outer.credit.leads &&
    !outer.credit.clause &&
    inner?.speaker?.source.type === "media" &&
    outer.speaker !== null &&
    outer.speaker.source.type !== "media";
  if (passes) return attributionOf(one, outer, inner);
  const own = heard(choice.credit);
  const found = own && attributionOf(one, own, heard(choice.outer));
  if (!found || found.ambiguous || !place || !isOpenScope(one.words, choice.credit, place.at)) return found;
  return { ...found, ambiguous: { field: "source", readings: [found.attribution.source.name, "no source"] } };
}
