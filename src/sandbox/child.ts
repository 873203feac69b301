import { Worker } from "node:worker_threads";
import type { TaskTable } from "./sandbox.ts";

// What runs inside: the module of tasks is loaded once, then each message names a task and its input.
const { tasks } = (await import(process.argv[2] ?? "")) as { tasks: TaskTable };

// Ctrl-C reaches every process of a terminal; this one ends when the one that started it says so.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);

process.on("disconnect", () => process.exit(0));
// A task that never ends would not notice that its parent was killed; a thread of its own does.
const watch = `const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 1000);`;
new Worker(watch, { eval: true }).unref();

process.on("message", async ({ name, input }: { name: string; input: unknown[] }) => {
  try {
    process.send?.({ result: await tasks[name]?.(...input) });
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.send?.("ready");
