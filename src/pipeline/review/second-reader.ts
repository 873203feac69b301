import type { Claim } from "../../domain/claim.ts";

/** Where one person's decision is not enough: kinds and stories by id. */
export interface SecondReader {
  readonly kinds: readonly string[];
  readonly stories: readonly string[];
}

export const wantsTwoReaders = (
  { kinds, stories }: SecondReader,
  claim: Pick<Claim, "kind" | "of">,
  inStories: readonly string[],
) =>
  kinds.includes(claim.kind) ||
  (claim.of !== null && kinds.includes(claim.of)) ||
  inStories.some((story) => stories.includes(story));
