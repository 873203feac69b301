import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";

/** A task that threw; its process is as it was before. */
export class TaskFault extends Error {}

/** Starting a process loads its module, which on a busy machine takes seconds. */
const START_MS = 60_000;
const childFile = new URL(`./child${extname(import.meta.url)}`, import.meta.url);

/** Starts a process that has loaded the module of tasks and waits for one. */
export async function startChild(module: URL, memoryMb: number): Promise<ChildProcess> {
  const child = fork(childFile, [module.href], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${memoryMb}`],
    // A page must not fill the log.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    await answer(child, START_MS, "its process did not start");
  } catch (error) {
    await endChild(child);
    throw error;
  }
  rest(child);
  return child;
}

/** Gives a process a task and waits for its result. @throws TaskFault when the task threw, else the process is unusable */
export async function askChild(
  child: ChildProcess,
  { name, input, deadlineMs }: { name: string; input: unknown[]; deadlineMs: number },
): Promise<unknown> {
  child.ref();
  child.channel?.ref();
  try {
    const slow = `${name} took longer than ${deadlineMs / 1000} s and was ended`;
    const answered = answer(child, deadlineMs, slow);
    child.send({ name, input });
    const { fault, result } = (await answered) as { fault?: string; result?: unknown };
    if (fault !== undefined) throw new TaskFault(`${name} failed: ${fault}`);
    return result;
  } finally {
    rest(child);
  }
}

export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** An idle process is no reason for ours to stay. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

/** The next message of a process; rejects when it ends or is silent for `ms`. */
function answer(child: ChildProcess, ms: number, silence: string): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const exit = (code: number | null, signal: string | null) =>
    // V8 aborts a process that reaches its heap limit.
    reject(
      new Error(
        signal === "SIGABRT" ? "its process ran out of memory" : `its process ended with ${code ?? signal}`,
      ),
    );
  const timer = setTimeout(() => reject(new Error(silence)), ms);
  child.once("message", resolve).once("error", reject).once("exit", exit);
  return promise.finally(() => {
    clearTimeout(timer);
    child.off("message", resolve).off("error", reject).off("exit", exit);
  });
}
