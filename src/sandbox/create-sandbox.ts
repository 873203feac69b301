import type { ChildProcess } from "node:child_process";
import { CrashError, PostponedError } from "../domain/errors.ts";
import type { Sandbox, TaskTable } from "./sandbox.ts";
import { askChild, endChild, startChild, TaskFault } from "./start-child.ts";

export interface SandboxOptions {
  /** The module that exports `tasks`; each process loads it once. */
  readonly module: URL;
  /** Processes at most; they are started as work comes. */
  readonly size: number;
  /** Milliseconds for one task, loading the module not counted. */
  readonly deadlineMs: number;
  /** Heap of one process in MB. */
  readonly memoryMb: number;
}

interface Work {
  readonly name: string;
  readonly input: unknown[];
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** One process; `child` is null until its first task and after it was ended. */
interface Seat {
  child: ChildProcess | null;
  busy: boolean;
}

/** Not the input's fault: it is left for the next process. */
const stopping = () => new PostponedError("the process is stopping");

/**
 * A fixed number of processes that share a line of work; one that misses its deadline is killed and replaced. Processes
 * and not threads: a thread that asks for too much memory at once takes its whole process with it.
 */
export function createSandbox<Tasks extends TaskTable>(options: SandboxOptions): Sandbox<Tasks> {
  const { module, size, deadlineMs, memoryMb } = options;
  const seats: Seat[] = Array.from({ length: size }, () => ({ child: null, busy: false }));
  const waiting: Work[] = [];
  let closed = false;

  const next = () => {
    const seat = seats.find(({ busy, child }) => !busy && child) ?? seats.find(({ busy }) => !busy);
    const work = seat && waiting.shift();
    if (!seat || !work) return;
    seat.busy = true;
    void attend(seat, work).finally(() => {
      seat.busy = false;
      next();
    });
  };

  const attend = async (seat: Seat, { name, input, done, fail }: Work) => {
    try {
      seat.child ??= await startChild(module, memoryMb);
      if (closed) return fail(stopping());
      done(await askChild(seat.child, { name, input, deadlineMs }));
    } catch (error) {
      // A task that threw leaves its process as it was; every other end means that it is gone or stuck.
      if (!(error instanceof TaskFault)) {
        if (seat.child) await endChild(seat.child);
        seat.child = null;
      }
      fail(closed ? stopping() : new CrashError((error as Error).message, { cause: error }));
    } finally {
      if (closed && seat.child) await endChild(seat.child);
    }
  };

  return {
    run(name, ...input) {
      return new Promise((done, fail) => {
        if (closed) return fail(stopping());
        waiting.push({ name, input, done: done as (result: unknown) => void, fail });
        next();
      });
    },
    async close() {
      closed = true;
      for (const { fail } of waiting.splice(0)) fail(stopping());
      await Promise.all(seats.flatMap(({ child }) => (child ? [endChild(child)] : [])));
    },
  };
}
