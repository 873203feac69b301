import { type Checkpoint, LogEntry } from "../../domain/review.ts";
import { reviewState } from "../../review/review-state.ts";
import type { ReviewStore } from "../../store/review-store.ts";
import { canonical, entryHash } from "./chain.ts";

export interface LogFault {
  /** Number of the entry; null for what concerns no single one. */
  readonly seq: number | null;
  readonly fault: string;
}

export interface Verification {
  readonly entries: number;
  /** Hash of the last entry. */
  readonly end: string;
  readonly faults: readonly LogFault[];
}

const BATCH = 1000;

/**
 * Reads the whole log and finds every change that was made to it after it was written: an entry edited, deleted, put in
 * or moved, a state that does not follow from it. That the end was cut off or all was written anew, only a checkpoint
 * that was kept elsewhere can show.
 */
export async function verifyLog(
  reviews: ReviewStore,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verification> {
  const faults: LogFault[] = [];
  const byWords = new Map<string, LogEntry[]>();
  const hashes = new Map<number, string>();
  const wanted = new Set(checkpoints.map(({ seq }) => seq));
  let end = { seq: 0, hash: "" };
  for (;;) {
    const batch = await reviews.logEntries(end.seq, BATCH);
    for (const entry of batch) {
      faults.push(...entryFaults(entry, end));
      end = { seq: entry.seq, hash: entry.hash };
      if (wanted.has(entry.seq)) hashes.set(entry.seq, entry.hash);
      const own = byWords.get(entry.words);
      if (own) own.push(entry);
      else byWords.set(entry.words, [entry]);
    }
    if (batch.length === 0) break;
  }
  for (const { seq, hash } of checkpoints) {
    if (seq > end.seq)
      faults.push({ seq, fault: `the log ends at ${end.seq}, but the checkpoint knows entry ${seq}` });
    else if (seq > 0 && hashes.get(seq) !== hash)
      faults.push({ seq, fault: "the entry is another one than when the checkpoint was made" });
  }
  faults.push(...(await stateFaults(byWords, reviews)));
  return { entries: [...byWords.values()].reduce((sum, own) => sum + own.length, 0), end: end.hash, faults };
}

function entryFaults(entry: LogEntry, end: { seq: number; hash: string }): LogFault[] {
  const { seq, previous, hash, ...review } = entry;
  const faults: string[] = [];
  if (seq !== end.seq + 1) faults.push(`entries ${end.seq + 1} to ${seq - 1} are missing`);
  if (previous !== end.hash) faults.push("it does not follow the entry before it");
  if (entryHash(review, seq, previous) !== hash) faults.push("it was changed after it was written");
  if (!LogEntry.safeParse(entry).success) faults.push("it is no entry of this log");
  return faults.map((fault) => ({ seq, fault }));
}

async function stateFaults(
  byWords: ReadonlyMap<string, LogEntry[]>,
  reviews: ReviewStore,
): Promise<LogFault[]> {
  const faults: LogFault[] = [];
  const seen = new Set<string>();
  let after = "";
  for (;;) {
    const states = await reviews.allStates(after, BATCH);
    for (const state of states) {
      seen.add(state.words);
      const follows = stateOr(state.words, byWords.get(state.words) ?? []);
      if (canonical(follows) !== canonical(state))
        faults.push({
          seq: state.lastSeq,
          fault: `the state of ${state.words} does not follow from the log`,
        });
    }
    const last = states.at(-1);
    if (!last) break;
    after = last.words;
  }
  for (const [words, entries] of byWords)
    if (!seen.has(words))
      faults.push({ seq: entries.at(-1)?.seq ?? null, fault: `the state of ${words} is missing` });
  return faults;
}

/** An entry that was tampered with may not be readable at all. */
function stateOr(words: string, entries: LogEntry[]): unknown {
  try {
    return reviewState(words, entries);
  } catch {
    return null;
  }
}
