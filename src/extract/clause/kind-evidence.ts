import type { Evidence } from "../../domain/evidence.ts";
import { wordsAt } from "../evidence.ts";
import type { Decision } from "./rule.ts";
import { type SentenceView, wordsOf } from "./view.ts";

/**
 * The words by which a decision was made: its own, the number of the earlier claim that it carries on, and what said
 * of which kind the verified cases are.
 */
export function kindEvidence(view: SentenceView, decision: Decision): Evidence[] {
  const { rule, hit, words = hit ? [hit] : [], carried, basis } = decision;
  const { sentence } = view;
  const evidence = words.flatMap((range) => {
    const place = wordsOf(view, range);
    return place ? [wordsAt(sentence, place, "kind", rule)] : [];
  });
  if (carried) evidence.push(wordsAt(carried.view.sentence, carried.slot.mention, "kind", rule, sentence.in));
  return basis ? [...evidence, ...kindEvidence(view, basis)] : evidence;
}
