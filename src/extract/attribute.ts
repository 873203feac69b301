import { creditFinder } from "./attribute/credit-finder.ts";
import { namedInStory } from "./attribute/named-in-story.ts";
import { refusedSpeakers } from "./attribute/refused-speakers.ts";
import type { AttributedCandidate, Candidate, SegmentedArticle, Sentence } from "./steps.ts";

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
  const { sentences } = segmented;
  const { read, find } = creditFinder(candidates, segmented);
  const previous = ({ index, paragraph, in: field }: Sentence) => {
    const last = sentences[index - 1];
    return last?.paragraph === paragraph && last.in === field ? read.get(last) : undefined;
  };
  const attributed = candidates.map((candidate) => {
    const found = find(candidate);
    const { sentence, refused: before } = candidate;
    const refused = options.explain
      ? [...before, ...refusedSpeakers(candidate, found, read.get(sentence), previous(sentence))]
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
  return namedInStory(attributed, segmented.article);
}
