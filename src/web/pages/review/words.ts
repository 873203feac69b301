import type { RejectReason } from "../../../domain/review.ts";
import type { WorthReason } from "../../../domain/review-item.ts";
import type { Attention, ReviewStatus } from "../../../domain/review-state.ts";

export const REASONS: Record<WorthReason, string> = {
  attention: "needs a person again",
  edited_after_review: "changed since it was reviewed",
  disagreement: "outlets disagree",
  breaking: "breaking story",
  ambiguous: "two readings",
  new_source: "new source",
  low_confidence: "low confidence",
  no_source: "no source given",
};

export const STATUSES: Record<ReviewStatus | "todo" | "attention" | "all", string> = {
  todo: "waiting for you",
  open: "open",
  second: "second reader wanted",
  disputed: "readers differ",
  attention: "needs a person again",
  accepted: "accepted",
  corrected: "corrected",
  rejected: "rejected",
  ambiguous: "ambiguous",
  all: "all",
};

export const ATTENTION: Record<Attention, string> = {
  words_gone: "The page does not print these words any more. The decision stands for the version that did.",
  not_found: "The rules of today do not find this claim any more. The decision stands.",
  reads_differently:
    "The rules of today read these words otherwise than when they were decided on. The decision stands.",
};

export const REJECTIONS: readonly { reason: RejectReason; text: string }[] = [
  { reason: "no_claim", text: "No claim: nobody says that this happened" },
  { reason: "wrong_kind", text: "Another kind of figure" },
  { reason: "wrong_number", text: "The number is no count" },
  { reason: "not_people", text: "Does not count people" },
  { reason: "duplicate", text: "Said already in this article" },
  { reason: "other", text: "Another reason" },
];

export const KEYS: readonly { key: string; does: string }[] = [
  { key: "a", does: "Accept the claim as it is" },
  { key: "r", does: "Reject it, then 1 to 6 for the reason" },
  { key: "c", does: "Correct fields; Ctrl+Enter saves" },
  { key: "1 2 3 4", does: "Take the selected words as number, who is counted, source, date" },
  { key: "b", does: "Ambiguous: both readings are possible" },
  { key: "s", does: "Skip, decide later" },
  { key: "j", does: "Next claim" },
  { key: "u", does: "Undo the last decision" },
  { key: "n", does: "Write a note; Ctrl+Enter saves" },
  { key: "m", does: "Add a missed claim: select its number first" },
  { key: "k", does: "The decision stands (where a decided claim is asked about again)" },
  { key: "q", does: "Back to the queue" },
  { key: "?", does: "Show or hide this list" },
  { key: "Esc", does: "Close what is open" },
];
