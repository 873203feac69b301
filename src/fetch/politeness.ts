import { setTimeout as sleep } from "node:timers/promises";
import { PostponedError } from "../domain/errors.ts";
import { createLocalTurns, type HostTurns } from "./host-turns.ts";

/** Lets requests to a host through one at a time with a gap between them; other hosts go on meanwhile. */
export interface PolitenessGate {
  /**
   * Resolves when it is this caller's turn at the host; the gap, in ms, runs from the end of the request before.
   * The returned function must be called when the request has ended. Rejects when `signal` is aborted, and with a
   * PostponedError when the turn would come later than the gate's longest wait.
   */
  enter(host: string, gapMs: number, signal: AbortSignal): Promise<() => Promise<void>>;
  /** The server asked to be left alone for this many ms; a call from now on waits or is postponed. */
  hold(host: string, forMs: number): Promise<void>;
}

export interface GateOptions {
  /** Where turns are kept; in this process if not given. */
  readonly turns?: HostTurns;
  /** Milliseconds that a caller waits here at most; two minutes if not given. */
  readonly longestWaitMs?: number;
}

/** The callers of this process at one host. */
interface Line {
  /** Settles when the last caller in line has left. */
  tail: Promise<void>;
  length: number;
  /** How long the last request took, its gap included, in ms. */
  pace: number;
  /** When a caller that is sent away now may come back, in ms since the epoch. */
  ticket: number;
}

const KEEP_MS = 1500;
/**
 * Who is sent away comes back within this time, however many wait: a queue takes a longer wait for a host that wants to
 * be left alone, and something urgent must not stand behind a whole archive.
 */
const LATEST_TICKET_MS = 30_000;
const LONGEST_SLEEP_MS = 1000;

/** A gate for this process, over turns that other processes may share. */
export function createPolitenessGate(options: GateOptions = {}): PolitenessGate {
  const { turns = createLocalTurns(), longestWaitMs = 120_000 } = options;
  const lines = new Map<string, Line>();

  const takeTurn = async (host: string, gapMs: number, signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted();
      const wait = await turns.take(host, gapMs);
      if (wait === 0) return;
      if (wait > longestWaitMs) throw new PostponedError(leftAlone(host, wait), { waitMs: wait });
      await sleep(Math.min(wait, LONGEST_SLEEP_MS), undefined, { signal });
    }
  };

  /** A worker whose every slot waits for one slow host could do nothing else: the later ones are sent away. */
  const sendAway = (host: string, line: Line, gapMs: number) => {
    const pace = Math.max(line.pace, gapMs);
    if (line.length * pace <= longestWaitMs) return;
    const now = Date.now();
    const soonest = now + line.length * pace;
    const next = Math.max(line.ticket, soonest) + pace;
    // Spread over the time, again and again.
    line.ticket = next > now + LATEST_TICKET_MS ? soonest + pace : next;
    const waitMs = Math.min(line.ticket - now, LATEST_TICKET_MS);
    throw new PostponedError(`${line.length} requests to ${host} are waiting already`, { waitMs });
  };

  return {
    async enter(host, gapMs, signal) {
      const line = lines.get(host) ?? { tail: Promise.resolve(), length: 0, pace: 0, ticket: 0 };
      lines.set(host, line);
      sendAway(host, line, gapMs);
      const before = line.tail;
      const mine = Promise.withResolvers<void>();
      line.tail = before.then(() => mine.promise);
      line.length++;
      const stepOut = () => {
        line.length--;
        mine.resolve();
        // Hosts that nobody waits for are forgotten, so that memory does not grow with the web.
        if (line.length === 0) lines.delete(host);
      };
      try {
        await before;
        await takeTurn(host, gapMs, signal);
      } catch (error) {
        stepOut();
        throw error;
      }
      const startedAt = Date.now();
      const keeping = setInterval(() => void turns.keep(host).catch(() => undefined), KEEP_MS);
      return async () => {
        clearInterval(keeping);
        const took = Date.now() - startedAt;
        line.pace = took + gapMs;
        // A turn that cannot be given back runs out by itself.
        await turns.give(host, took).catch(() => undefined);
        stepOut();
      };
    },
    hold: (host, forMs) => turns.hold(host, forMs),
  };
}

function leftAlone(host: string, waitMs: number): string {
  return `${host} asked to be left alone for another ${Math.ceil(waitMs / 1000)} s`;
}
