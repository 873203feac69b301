import type { Claim } from "../domain/claim.ts";
import { plainWords, withoutFillers } from "./plain-key.ts";
import { remembered } from "./remembered.ts";

/** Words that say nothing of who the source is: articles, links, and adjectives that outlets add or leave out. */
const FILLERS = new Set(
  "the a an of and for el la los las de del le les interim acting caretaker transitional outgoing current".split(
    " ",
  ),
);

/**
 * A key under which the wordings of one source in several outlets meet: case, accents, possessives, word order,
 * articles and a few adjectives do not count ("Venezuela's interim government", "the government of Venezuela").
 * It knows no aliases and no abbreviations: that "UN" and "United Nations" are one is for the registry to say.
 */
export function sourceKey(name: string): string {
  return sourceWords(name).sort().join(" ");
}

/** The words that tell a source from others, as they follow each other. */
export function sourceWords(name: string): string[] {
  return withoutFillers(plainWords(name), FILLERS);
}

/** The key of a claim's source: who editors hold it for, else by its wording; null: no source given. */
export const claimSourceKey = remembered(
  ({ attribution, registered }: Claim): string | null =>
    attribution && (registered?.source?.id ?? sourceKey(attribution.source.name)),
);
