import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const { REDIS_URL: _redis, DATABASE_URL: _database, ...bare } = process.env;

/** Worker processes that are started again whenever one ends, as a container engine does. */
export interface Crew {
  /** How many ended that nobody here had told to. */
  readonly fallen: number;
  /** Resolves when each that was started so far has said that it works. */
  ready(): Promise<void>;
  /** Kills one of them at once (SIGKILL), the next in turn. */
  killOne(): void;
  /** Tells one of them to stop (SIGTERM), the next in turn; its exit code. Another one takes its place. */
  stopOne(): Promise<number | null>;
  /** Sends SIGTERM to all and returns their exit codes. */
  stop(): Promise<(number | null)[]>;
  /** SIGKILL to all that are left. */
  end(): Promise<void>;
}

/** @param names worker files, one for each process that is wanted */
export function startCrew(names: readonly string[], cwd: string, env: Record<string, string>): Crew {
  let resting = false;
  let turn = 0;
  const told = new Set<ChildProcess>();
  const started: Promise<void>[] = [];
  const seats: ChildProcess[] = [];
  const crew = { fallen: 0 };
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
    child.on("exit", () => {
      isReady.resolve();
      if (!told.has(child)) {
        crew.fallen++;
        process.stderr.write(`chaos: the ${names[seat]} worker ended by itself: ${said.slice(-500)}\n`);
      }
      if (!resting) seats[seat] = start(seat);
    });
    started.push(isReady.promise);
    return child;
  };
  for (const seat of names.keys()) seats.push(start(seat));
  const alive = () => seats.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  /** The next one that has started and was not told to end. */
  const next = () => alive().filter((child) => !told.has(child))[turn++ % names.length] ?? alive()[0];
  const tell = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
    told.add(child);
    const exited = once(child, "exit");
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  };
  return Object.assign(crew, {
    async ready() {
      await Promise.all(started);
    },
    killOne() {
      const child = next();
      if (child) void tell(child, "SIGKILL");
    },
    async stopOne() {
      // One that has not yet said that it works may not listen for signals yet.
      await Promise.all(started);
      const child = next();
      return child ? tell(child, "SIGTERM") : null;
    },
    async stop() {
      await Promise.all(started);
      resting = true;
      return Promise.all(alive().map((child) => tell(child, "SIGTERM")));
    },
    async end() {
      resting = true;
      await Promise.all(alive().map((child) => tell(child, "SIGKILL")));
    },
  });
}
