import { type KindCues, noCues, phrasal, regulars } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("document corroborate authenticate validate substantiate"),
    "certify certifies certified certified certifying",
    "verify verifies verified verified verifying",
    ...phrasal("vouch vouches vouched vouched vouching", "for"),
    ...phrasal(
      "confirm confirms confirmed confirmed confirming",
      "the names of, the identities of, the identity of",
    ),
    "double-check double-checks double-checked double-checked double-checking",
    "cross-check cross-checks cross-checked cross-checked cross-checking",
    "independently-confirm independently-confirms independently-confirmed independently-confirmed independently-confirming",
  ],
  weak: [...regulars("confirm check")],
};
