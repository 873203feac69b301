import type { Claim } from "../domain/claim.ts";
import { plainWords, withoutFillers } from "./plain-key.ts";

/** Words that say nothing of who the source is: articles, links, and adjectives that outlets add or leave out. */
const FILLERS = new Set(
  "the a an of and for el la los las de del le les interim acting caretaker transitional outgoing current".split(
    " ",
  ),
);

/**
 * A key under which the wordings of one source in several outlets meet: case, accents, possessives, word order,
 * articles and a few adjectives do not count ("Venezuela's interim government", "the government of Venezuela").
 * It knows no aliases and no abbreviations: "UN" and "United Nations" stay two sources.
 */
export function sourceKey(name: string): string {
  return sourceWords(name).sort().join(" ");
}

/** The words that tell a source from others, as they follow each other. */
export function sourceWords(name: string): string[] {
  return withoutFillers(plainWords(name), FILLERS);
}

/** The key of a claim's source; null: no source given. */
export function claimSourceKey(claim: Claim): string | null {
  return claim.attribution && sourceKey(claim.attribution.source.name);
}
