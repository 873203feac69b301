import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const { REDIS_URL: _redis, DATABASE_URL: _database, ...bare } = process.env;

/** Worker processes that are started again whenever one ends, as a container engine does. */
export interface Crew {
  /** Resolves when each has said that it works. */
  ready(): Promise<void>;
  /** How many ended although nobody killed or stopped them. */
  readonly unasked: number;
  /** Kills one of them at once (SIGKILL), the next in turn. */
  killOne(): void;
  /** Sends SIGTERM to all and returns their exit codes with how long each took, in ms. */
  stop(): Promise<{ code: number | null; tookMs: number }[]>;
  /** SIGKILL to all that are left. */
  end(): Promise<void>;
}

/** @param names worker files, one for each process that is wanted */
export function startCrew(names: readonly string[], cwd: string, env: Record<string, string>): Crew {
  let resting = false;
  let turn = 0;
  let unasked = 0;
  const started: Promise<void>[] = [];
  const start = (seat: number): ChildProcess => {
    const child = spawn(process.execPath, [resolve(import.meta.dirname, `../../workers/${names[seat]}.ts`)], {
      cwd,
      env: { ...bare, NODE_OPTIONS: "", ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    const isReady = Promise.withResolvers<void>();
    child.stderr?.on("data", (data) => {
      said = (said + data).slice(-2000);
      if (said.includes("ready for")) isReady.resolve();
    });
    child.on("exit", (code, signal) => {
      isReady.resolve();
      if (resting) return;
      // Nobody asked it to end: what it said is the first thing to read when a test fails.
      if (signal !== "SIGKILL") {
        unasked++;
        process.stderr.write(`chaos: ${names[seat]} ended with ${code ?? signal}: ${said}\n`);
      }
      seats[seat] = start(seat);
    });
    started.push(isReady.promise);
    return child;
  };
  const seats: ChildProcess[] = [];
  for (const seat of names.keys()) seats.push(start(seat));
  const alive = () => seats.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  return {
    async ready() {
      await Promise.all(started);
    },
    get unasked() {
      return unasked;
    },
    killOne() {
      seats[turn++ % seats.length]?.kill("SIGKILL");
    },
    async stop() {
      resting = true;
      return Promise.all(
        alive().map(async (child) => {
          const asked = Date.now();
          const exited = once(child, "exit");
          child.kill("SIGTERM");
          const [code] = (await exited) as [number | null];
          return { code, tookMs: Date.now() - asked };
        }),
      );
    },
    async end() {
      resting = true;
      for (const child of alive()) {
        const exited = once(child, "exit");
        child.kill("SIGKILL");
        await exited;
      }
    },
  };
}
