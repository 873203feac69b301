import type { Queue } from "../queue/queue.ts";
import type { Store } from "../store/store.ts";

/** What those who keep the program running look at. */
export interface Operations {
  readonly store: Pick<Store, "runs" | "overdueLists" | "deadLetters" | "slowestHosts" | "failingLists">;
  readonly queue: Queue;
  /** Puts jobs that were given up back, by their ids or all; says how many. */
  readonly replay: (ids: readonly string[] | "all") => Promise<number>;
  /** Names of the jobs, in the order in which they feed each other. */
  readonly jobs: readonly string[];
  readonly now: () => Date;
}
