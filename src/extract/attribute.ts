import { readAttributions } from "./attribute/read-attributions.ts";
import type { AttributedCandidate, Candidate, SegmentedArticle } from "./steps.ts";

/**
 * Says for each candidate who the text credits with the figure: the innermost speaker, by the best name that the
 * article gives, with the cue's place in the candidate's own field. Null where the article says it in its own voice.
 */
export function attribute(
  candidates: readonly Candidate[],
  segmented: SegmentedArticle,
): AttributedCandidate[] {
  const attributionOf = readAttributions(candidates, segmented);
  return candidates.map((candidate) => {
    const found = attributionOf(candidate);
    return {
      ...candidate,
      attribution: found?.attribution ?? null,
      rules: found ? [...candidate.rules, found.rule] : candidate.rules,
    };
  });
}
