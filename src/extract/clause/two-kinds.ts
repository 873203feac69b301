import type { Ambiguity } from "../../domain/evidence.ts";
import { wordsOfTwoKinds } from "../languages/en/two-kinds.ts";
import { cueOf, type Decided } from "./rule.ts";
import { lowerAt, type SentenceView } from "./view.ts";

/** "50 casualties", "50 people were killed or wounded": a figure that holds for two kinds together. */
export function twoKinds({ decision, view, slot }: Decided): Ambiguity | null {
  const cue = cueOf(decision);
  if (!cue || decision.kind === "verified" || slot.mention.quantity.high === 0) return null;
  const other =
    wordsOfTwoKinds.get(lowerAt(view, cue.to)) ??
    joinedKind(view, cue.to + 2, cue.to + 1) ??
    joinedKind(view, cue.from - 2, cue.from - 1);
  return other && other !== decision.kind ? { field: "kind", readings: [decision.kind, other] } : null;
}

/** The kind of the cue at `at` that an "or" at `joint` joins with the one that decided. */
function joinedKind(view: SentenceView, at: number, joint: number): string | null {
  if (lowerAt(view, joint) !== "or") return null;
  const cues = [...(view.cuesFrom[at] ?? []), ...(view.cuesTo[at] ?? [])];
  const cue = cues.find(
    ({ role, kind, forms }) =>
      kind !== "verified" && (role === "state" || (role === "transitive" && forms.includes("participle"))),
  );
  return cue?.kind ?? null;
}
