import type { Revision } from "../../domain/claim-links.ts";
import { correctionNote, updateNote } from "../languages/en/revisions.ts";
import type { QuantityMention } from "../steps.ts";
import { changeOf, type FigureChange } from "./figure-change.ts";
import { type Decided, valueKey } from "./rule.ts";

/** What the article says of a figure and another one of its kind: which of them holds. */
export interface RevisionLink extends FigureChange {
  readonly role: Revision["role"];
  readonly other: Decided;
}

/**
 * Figures that the article itself replaces by others: "897, later corrected to 896", "revised from 14 to 19", "19, up
 * from 14". Both stay claims; `parts` are the figures that are parts of others and replace nothing.
 */
export function revisionLinks(
  all: readonly Decided[],
  parts: ReadonlyMap<QuantityMention, unknown>,
): Map<QuantityMention, RevisionLink> {
  const links = new Map<QuantityMention, RevisionLink>();
  const figures = all.filter(({ slot }) => !parts.has(slot.mention));
  for (const [index, second] of figures.entries()) {
    const first = figures[index - 1];
    if (!first || links.has(first.slot.mention) || !comparable(first, second)) continue;
    const change = changeOf(first, second);
    if (!change) continue;
    const [current, superseded] = change.current === "first" ? [first, second] : [second, first];
    links.set(current.slot.mention, { ...change, role: "current", other: superseded });
    links.set(superseded.slot.mention, { ...change, role: "superseded", other: current });
  }
  linkNotes(figures, links);
  return links;
}

/** "UPDATE: The toll has been raised to 15": the one other figure that the article gives is out of date. */
function linkNotes(figures: readonly Decided[], links: Map<QuantityMention, RevisionLink>): void {
  const counts = Map.groupBy(figures, ({ decision }) => `${decision.kind} ${decision.of}`);
  for (const same of counts.values()) {
    const byValue = Map.groupBy(same, ({ slot }) => valueKey(slot.mention.quantity));
    const note = same.find(({ view }) => updateNote.test(view.sentence.text));
    if (!note || byValue.size !== 2) continue;
    const others = same.filter((one) => one.view !== note.view && differ(note, one));
    const [first] = others;
    if (!first || [note, ...others].some(({ slot }) => links.has(slot.mention))) continue;
    const change = correctionNote.test(note.view.sentence.text) ? "corrected" : "updated";
    const how = { current: "first", change, words: { from: 0, to: 0 }, said: note.view } as const;
    links.set(note.slot.mention, { ...how, role: "current", other: first });
    for (const one of others) links.set(one.slot.mention, { ...how, role: "superseded", other: note });
  }
}

/** Figures that follow one another. */
function comparable(first: Decided, second: Decided): boolean {
  const [a, b] = [first.view.sentence, second.view.sentence];
  if (first.decision.kind !== second.decision.kind || first.decision.of !== second.decision.of) return false;
  return a.in === b.in && b.index - a.index <= 1 && differ(first, second);
}

/** Figures that differ; a vague amount and "three more" replace nothing. */
function differ(first: Decided, second: Decided): boolean {
  const [one, other] = [first.slot.mention.quantity, second.slot.mention.quantity];
  if (one.qualifier === "vague" || other.qualifier === "vague") return false;
  return valueKey(one) !== valueKey(other) && second.slot.phrase.head !== "more";
}
