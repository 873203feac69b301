import type { LogEntry } from "../domain/review.ts";
import type { Reading, ReviewState, ReviewStatus } from "../domain/review-state.ts";
import { corrected, differingFields } from "./apply-correction.ts";

const DECIDED = new Set(["accepted", "corrected", "rejected", "ambiguous", "added"]);

/**
 * Where the words of a claim stand after all entries on them, in order of the log. With one reader the last decision
 * stands. With two, it takes two people who agree, or an editor who settles it.
 */
export function reviewState(words: string, entries: readonly LogEntry[]): ReviewState {
  let readings: Reading[] = [];
  let settled: Reading | null = null;
  let judged: ReviewState["judgedFields"] = null;
  let keptFor: ReviewState["keptFor"] = null;
  let notes = 0;
  let twoReaders = false;
  for (const entry of entries) {
    if (entry.decision === "noted") notes += 1;
    else if (entry.decision === "kept") keptFor = entry.judged.fields;
    else if (entry.decision === "reopened") {
      // Readers take back their own decision; an editor opens the claim anew for everybody.
      readings = entry.settles ? [] : readings.filter(({ by }) => by !== entry.by);
      settled = null;
    } else if (DECIDED.has(entry.decision)) {
      twoReaders = entry.judged.readers === 2;
      const reading = readingOf(entry);
      keptFor = null;
      judged = entry.judged.fields;
      if (entry.settles) settled = reading;
      else readings = [...readings.filter(({ by }) => by !== entry.by), reading];
    }
  }
  const { status, fields } = standing(readings, settled, twoReaders);
  const judgedFields = fields && judged;
  const lastSeq = entries.at(-1)?.seq ?? 0;
  return { words, status, fields, judgedFields, readings, settled, notes, lastSeq, keptFor };
}

function readingOf({ by, byName, decision, judged, correction, seq }: LogEntry): Reading {
  return { by, byName, decision, fields: corrected(judged.fields, correction), seq };
}

function standing(readings: readonly Reading[], settled: Reading | null, twoReaders: boolean) {
  const last = settled ?? readings.at(-1);
  if (!last) return { status: "open" as const, fields: null };
  const decided = { status: statusOf(last), fields: last.fields };
  if (settled || !twoReaders) return decided;
  const [first, second] = readings.slice(-2);
  if (!first || !second) return { status: "second" as const, fields: null };
  return agree(first, second) ? decided : { status: "disputed" as const, fields: null };
}

/** A missed claim that was added stands as it was entered. */
export const statusOf = ({ decision }: Pick<Reading, "decision">) =>
  (decision === "added" ? "corrected" : decision) as ReviewStatus;

/** Two readers agree when they decide the same and would print the same; rejected is rejected, whatever the fields. */
export function agree(a: Reading, b: Reading): boolean {
  if (statusOf(a) === "rejected" || statusOf(b) === "rejected") return statusOf(a) === statusOf(b);
  if ((a.decision === "ambiguous") !== (b.decision === "ambiguous")) return false;
  return differingFields(a.fields, b.fields).length === 0;
}
