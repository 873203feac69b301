import { setTimeout as sleep } from "node:timers/promises";

/** Lets requests to a host through one at a time with a gap between them; other hosts go on meanwhile. */
export interface PolitenessGate {
  /**
   * Resolves when it is this caller's turn at the host; the gap, in ms, runs from the end of the request before.
   * The returned function must be called when the request has ended. Rejects when `signal` is aborted.
   */
  enter(host: string, gapMs: number, signal: AbortSignal): Promise<() => void>;
}

interface Turn {
  /** Settles when the last caller in line has left. */
  tail: Promise<void>;
  /** When the last request ended, ms since the epoch. */
  endedAt: number;
}

/** A gate for one process. */
export function createPolitenessGate(): PolitenessGate {
  const turns = new Map<string, Turn>();
  return {
    async enter(host, gapMs, signal) {
      const turn = turns.get(host) ?? { tail: Promise.resolve(), endedAt: 0 };
      turns.set(host, turn);
      const before = turn.tail;
      const mine = Promise.withResolvers<void>();
      turn.tail = before.then(() => mine.promise);
      try {
        await before;
        const wait = turn.endedAt + gapMs - Date.now();
        if (wait > 0) await sleep(wait, undefined, { signal });
        signal.throwIfAborted();
      } catch (error) {
        mine.resolve();
        throw error;
      }
      return () => {
        turn.endedAt = Date.now();
        mine.resolve();
      };
    },
  };
}
