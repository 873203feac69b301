import { useSyncExternalStore } from "react";
import type { AnswerOf, SentTo } from "../../../api/client-types.ts";
import type { ReviewState } from "../../../domain/review-state.ts";
import { Refusal, send } from "../client.ts";

type Deciding = SentTo<"post", "/api/review/decisions">;
type Missed = SentTo<"post", "/api/review/missed">;
type Decided = AnswerOf<"post", "/api/review/decisions">;

/** A decision on its way. It stays in the browser until the server has it, whatever happens to the connection. */
export interface Letter {
  readonly id: string;
  readonly what: { readonly decide: Deciding } | { readonly missed: Missed };
  /** "accepted: 14 dead" */
  readonly label: string;
  /** Who decided it; somebody else at the same browser does not send it. */
  readonly by: string;
  readonly trouble: { readonly message: string; readonly found: ReviewState | null } | null;
}

export interface Outbox {
  readonly letters: readonly Letter[];
  /** false: the last try got no answer; it is tried again by itself. */
  readonly connected: boolean;
}

const KEY = "claimline-outbox";
const AGAIN_MS = 3000;
let box: Outbox = { letters: load(), connected: true };
let sending = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const waiting = new Map<string, (decided: Decided | null) => void>();

function load(): Letter[] {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? "[]") as Letter[];
  } catch {
    return [];
  }
}

function change(next: Partial<Outbox>): void {
  box = { ...box, ...next };
  window.localStorage.setItem(KEY, JSON.stringify(box.letters));
  for (const watcher of watchers) watcher();
}

/** Keeps a decision and sends it as soon as it can. The promise gives null for one that was taken out again. */
export function post(letter: Omit<Letter, "trouble">): Promise<Decided | null> {
  change({ letters: [...box.letters, { ...letter, trouble: null }] });
  const answered = new Promise<Decided | null>((done) => waiting.set(letter.id, done));
  void sendAll(letter.by);
  return answered;
}

/** Takes a decision out that has not been sent; false where the server has it already. */
export function takeBack(id: string): boolean {
  const there = box.letters.some((letter) => letter.id === id && letter.trouble === null);
  if (!there || sending) return false;
  drop(id);
  return true;
}

export function drop(id: string): void {
  change({ letters: box.letters.filter((letter) => letter.id !== id) });
  waiting.get(id)?.(null);
  waiting.delete(id);
}

/** Sends a decision although somebody decided meanwhile, now that it was seen. */
export function insist(letter: Letter): Promise<Decided | null> {
  drop(letter.id);
  if (!("decide" in letter.what)) return Promise.resolve(null);
  const id = crypto.randomUUID();
  const saw = letter.trouble?.found?.lastSeq ?? letter.what.decide.saw;
  return post({ ...letter, id, what: { decide: { ...letter.what.decide, id, saw } } });
}

export async function sendAll(by: string): Promise<void> {
  if (sending) return;
  sending = true;
  clearTimeout(timer);
  try {
    for (;;) {
      const letter = box.letters.find((one) => one.trouble === null && one.by === by);
      if (!letter) break;
      if (!(await sendOne(letter))) {
        timer = setTimeout(() => void sendAll(by), AGAIN_MS);
        break;
      }
    }
  } finally {
    sending = false;
  }
}

/** false where it must be tried again: no answer, not logged in, too often, or a fault of the server. */
async function sendOne(letter: Letter): Promise<boolean> {
  try {
    const { what } = letter;
    const decided =
      "decide" in what
        ? await send("post", "/api/review/decisions", what.decide)
        : await send("post", "/api/review/missed", what.missed);
    const done = waiting.get(letter.id);
    waiting.delete(letter.id);
    change({ letters: box.letters.filter(({ id }) => id !== letter.id), connected: true });
    done?.(decided);
    return true;
  } catch (error) {
    const { status, message, found } = error instanceof Refusal ? error : new Refusal(0, String(error));
    if (status === 0 || status === 401 || status === 429 || status >= 500) {
      change({ connected: false });
      return false;
    }
    const trouble = { message, found: status === 409 ? (found as ReviewState | null) : null };
    change({
      letters: box.letters.map((one) => (one.id === letter.id ? { ...one, trouble } : one)),
      connected: true,
    });
    return true;
  }
}

export const useOutbox = () =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => box,
  );
