import { type KindCues, noCues, regulars } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("document corroborate authenticate validate"),
    "verify verifies verified verified verifying",
    "cross-check cross-checks cross-checked cross-checked cross-checking",
    "independently-confirm independently-confirms independently-confirmed independently-confirmed independently-confirming",
  ],
  weak: [...regulars("confirm check")],
};
