import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/domain/errors.ts";
import { lockDataDirectory } from "../../src/store/data-lock.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

const module = new URL("../../src/store/data-lock.ts", import.meta.url).href;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder("lock");
});
afterEach(() => removeFolder(folder));

/** Locks the folder in a process of its own and stays. */
async function holder() {
  const program = `import(${JSON.stringify(module)}).then(({ lockDataDirectory }) => {
    try { lockDataDirectory(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.name); }
  })`;
  const child = spawn(process.execPath, ["-e", program], {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  };
  return { pid: child.pid, said: said.toString().trim(), end };
}

test("a second process is told which process holds the directory, and the lock stays", async () => {
  const first = await holder();
  try {
    expect(first.said).toBe("held");
    expect(() => lockDataDirectory(folder)).toThrow(UsageError);
    expect(() => lockDataDirectory(folder)).toThrow(`in use by process ${first.pid}. End that process`);
    expect(readFileSync(join(folder, "claimline.pid"), "utf8")).toMatch(new RegExp(`^${first.pid}\\b`));
  } finally {
    await first.end("SIGKILL");
  }
});

test("the lock of a process that was killed is taken over", async () => {
  const first = await holder();
  await first.end("SIGKILL");
  lockDataDirectory(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test("of four processes that find a dead lock at once, one gets the directory", async () => {
  writeFileSync(join(folder, "claimline.pid"), "4194999 1");
  const holders = await Promise.all(Array.from({ length: 4 }, holder));
  await Promise.all(holders.map((one) => one.end("SIGKILL")));
  expect(holders.map(({ said }) => said).toSorted()).toEqual([
    "UsageError",
    "UsageError",
    "UsageError",
    "held",
  ]);
});

test("an id that another process has by now is no holder", () => {
  writeFileSync(join(folder, "claimline.pid"), `${process.pid} 1`);
  lockDataDirectory(folder)();
});

test("the same process cannot hold a directory twice, and can again after giving it back", () => {
  const unlock = lockDataDirectory(folder);
  expect(() => lockDataDirectory(folder)).toThrow(UsageError);
  unlock();
  lockDataDirectory(folder)();
});

test("a broken lock file is no holder; the directory is made when it is not there", () => {
  writeFileSync(join(folder, "claimline.pid"), "not a pid");
  lockDataDirectory(folder)();
  const deep = join(folder, "a", "b");
  lockDataDirectory(deep)();
});
