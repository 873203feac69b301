import { CrashError, PostponedError } from "../../src/domain/errors.ts";
import { createSandbox } from "../../src/sandbox/create-sandbox.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import type { tasks } from "./tasks.ts";

let sandbox: Sandbox<typeof tasks>;
beforeEach(() => {
  const module = new URL("./tasks.ts", import.meta.url);
  sandbox = createSandbox({ module, size: 2, deadlineMs: 2000, memoryMb: 48 });
});
afterEach(() => sandbox.close());

test("many tasks share two processes, each with its own result", async () => {
  const sums = await Promise.all(Array.from({ length: 50 }, (_, at) => sandbox.run("add", at, 1)));
  expect(sums).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  const ids = await Promise.all(Array.from({ length: 20 }, () => sandbox.run("where")));
  expect(new Set(ids).size).toBeLessThanOrEqual(2);
});

test.each([
  ["loop", /loop took longer than 2 s and was ended/],
  // On a busy machine the deadline may come first.
  ["eat", /ran out of memory|took longer/],
  ["leave", /its process ended with 3/],
  ["fail", /fail failed: Error: no such thing/],
] as const)("a task that would %s is told so; the others go on meanwhile and after", async (name, reason) => {
  const poisoned = sandbox.run(name);
  const sums = Promise.all(Array.from({ length: 10 }, (_, at) => sandbox.run("add", at, at)));
  await expect(poisoned).rejects.toThrow(reason);
  await expect(poisoned).rejects.toBeInstanceOf(CrashError);
  expect((await sums).at(-1)).toBe(18);
  expect(await sandbox.run("add", 1, 1)).toBe(2);
});

test("closing ends a task that would not end; it is put off, not given up", async () => {
  const endless = sandbox.run("loop");
  const waiting = [sandbox.run("loop"), sandbox.run("add", 1, 1)];
  const ends = [endless, ...waiting].map((one) => one.then(() => null).catch((error: unknown) => error));
  await sandbox.close();
  for (const end of await Promise.all(ends)) expect(end).toBeInstanceOf(PostponedError);
  await expect(sandbox.run("add", 1, 1)).rejects.toBeInstanceOf(PostponedError);
});
