import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server of our own, in a folder of its own. */
export interface TestServer {
  readonly url: string;
  /** Kills the process (SIGKILL) and starts the program again on the same files after `downMs`. */
  crash(downMs: number): Promise<void>;
  /** Ends the process that was started here, by its id, and removes its folder. */
  stop(): Promise<void>;
}

export const temporaryFolder = (name: string) => mkdtempSync(join(tmpdir(), `claimline-${name}-`));

export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** A port of the loopback address that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

const READY_MS = 30_000;

/**
 * Starts a program and waits until `isReady` answers.
 * @throws Error with what the program wrote when it ends early or is not ready in 30 s
 */
export async function startServer(
  program: string,
  args: readonly string[],
  options: { uid?: number; gid?: number; url: string; folder: string; isReady: () => Promise<boolean> },
): Promise<TestServer> {
  const { url, folder } = options;
  let child: ChildProcess | null = null;
  const stop = async () => {
    if (child) await end(child, "SIGINT");
    removeFolder(folder);
  };
  try {
    child = await launch(program, args, options);
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return {
    url,
    async crash(downMs) {
      if (child) await end(child, "SIGKILL");
      await sleep(downMs);
      child = await launch(program, args, options);
    },
    stop,
  };
}

async function launch(
  program: string,
  args: readonly string[],
  { folder, isReady, uid, gid }: Parameters<typeof startServer>[2],
): Promise<ChildProcess> {
  const user = { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) };
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], ...user });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (data) => {
      said = (said + data).slice(-4000);
    });
  let broken: Error | null = null;
  child.on("error", (error) => {
    broken = error;
  });
  const until = Date.now() + READY_MS;
  while (!(await isReady().catch(() => false))) {
    if (broken ?? (child.exitCode !== null || Date.now() > until)) {
      await end(child, "SIGINT");
      throw new Error(`${program} did not start: ${broken ?? said}`);
    }
    await sleep(50);
  }
  return child;
}

/** SIGINT is a fast and clean shutdown for both servers; a deaf one is killed after 10 s. */
async function end(child: ChildProcess, signal: "SIGINT" | "SIGKILL"): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill(signal);
  const deaf = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await exited;
  clearTimeout(deaf);
}
