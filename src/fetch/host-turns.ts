/**
 * Whose turn it is at a host. Kept where all workers see it: in the database, or in this process for a fetcher that
 * works alone.
 */
export interface HostTurns {
  /** Takes the host's turn when `gapMs` have passed since the last one ended. Returns 0, or how many ms to wait. */
  take(host: string, gapMs: number): Promise<number>;
  /** Keeps a turn that lasts; one that is not kept for some seconds belonged to a process that ended. */
  keep(host: string): Promise<void>;
  /** Ends the turn, after which the gap runs. */
  give(host: string, tookMs: number): Promise<void>;
  /** Nobody gets a turn for this many ms: the server asked for it. */
  hold(host: string, forMs: number): Promise<void>;
}

/** Turns of one process. */
export function createLocalTurns(): HostTurns {
  const hosts = new Map<string, { busy: boolean; endedAt: number; heldUntil: number }>();
  const entry = (host: string) => {
    const known = hosts.get(host) ?? { busy: false, endedAt: 0, heldUntil: 0 };
    hosts.set(host, known);
    return known;
  };
  return {
    async take(host, gapMs) {
      const turn = entry(host);
      const wait = Math.max(turn.endedAt + gapMs, turn.heldUntil) - Date.now();
      if (wait > 0) return wait;
      if (turn.busy) return 50;
      turn.busy = true;
      return 0;
    },
    async keep() {},
    async give(host) {
      Object.assign(entry(host), { busy: false, endedAt: Date.now() });
    },
    async hold(host, forMs) {
      entry(host).heldUntil = Date.now() + forMs;
    },
  };
}
