import type { ClaimKind, Modality } from "../../domain/claim.ts";
import { hypotheticalWords, plannedWords } from "../languages/en/grammar.ts";
import { type CountedSlot, lowerAt, type SentenceView } from "./view.ts";

const denials = new Set(["denied", "denies", "deny", "denying", "false", "untrue", "not", "never"]);

/** Whether the count happened, was planned, is only possible, or is denied, from the words around the number. */
export function modalityOf(view: SentenceView, slot: CountedSlot, kind: ClaimKind): Modality {
  const near: string[] = [];
  for (
    let at = Math.max(0, slot.phrase.from - 9);
    at <= Math.min(view.tokens.length - 1, slot.phrase.to + 6);
    at += 1
  ) {
    const word = lowerAt(view, at);
    if (/^[;:]$/.test(word) || (word === "," && at > slot.phrase.to)) {
      if (at > slot.phrase.to) break;
      near.length = 0;
    } else near.push(word);
  }
  if (near.some((word) => word === "denied" || word === "denies" || (denials.has(word) && word === "false")))
    return "denied";
  if (near.some((word) => hypotheticalWords.has(word) && word !== "would")) return "hypothetical";
  if (kind === "released" && near.some((word) => plannedWords.has(word))) return "planned";
  if (near.includes("will") || near.includes("shall")) return "planned";
  return near.includes("would") ? "hypothetical" : "actual";
}
