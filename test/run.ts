// What `npm test` runs: provides Redis, PostgreSQL and a browser, runs jest with the given arguments, counts, and stops
// what it started. In CI (CI=true) a missing server is a failure; elsewhere its tests are skipped with a visible line.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { provideServers } from "./servers/provide-servers.ts";
import { removeFolder, temporaryFolder } from "./servers/start-server.ts";

const root = resolve(import.meta.dirname, "..");
const inCi = process.env.CI === "true";
/** The whole run takes about half of it on two cores; twice the usual is when something hangs. */
const LIMIT_MS = 27 * 60_000;
/** Tests mostly wait for servers and browsers: two at once fit on two cores, and more would starve them. */
const AT_ONCE = 2;

async function runJest(args: readonly string[], variables: Record<string, string>, signal: AbortSignal) {
  const folder = temporaryFolder("jest");
  const report = join(folder, "report.json");
  // The tests get their servers by names of their own, so that no command under test takes them for its settings.
  const { REDIS_URL: _redis, DATABASE_URL: _database, ...inherited } = process.env;
  const flags = [
    process.env.NODE_OPTIONS ?? "",
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
  ];
  const env = { ...inherited, ...variables, NODE_OPTIONS: flags.join(" ").trim() };
  const jest = [
    resolve(root, "node_modules/jest/bin/jest.js"),
    "--json",
    `--outputFile=${report}`,
    `--maxWorkers=${AT_ONCE}`,
  ];
  if (inCi) jest.push("--forceExit");
  try {
    const child = spawn(process.execPath, [...jest, ...args], {
      cwd: root,
      env,
      stdio: ["inherit", "ignore", "inherit"],
      timeout: LIMIT_MS,
      killSignal: "SIGKILL",
    });
    const stop = () => child.kill("SIGTERM");
    signal.addEventListener("abort", stop);
    const [code, killedBy] = (await once(child, "exit")) as [number | null, string | null];
    if (killedBy) process.stderr.write(`test run: jest was ended by ${killedBy}\n`);
    return { code: code ?? 1, line: existsSync(report) ? countLine(readFileSync(report, "utf8")) : null };
  } finally {
    removeFolder(folder);
  }
}

/** A file that could not be run counts as one failure: none of its tests is in the other counts. */
function countLine(json: string): string {
  const report = JSON.parse(json) as Record<string, number>;
  const count = (...names: string[]) => names.reduce((sum, name) => sum + (report[name] ?? 0), 0);
  const failed = count("numFailedTests", "numRuntimeErrorTestSuites");
  return `${count("numPassedTests")} passed, ${failed} failed, ${count("numPendingTests", "numTodoTests")} skipped`;
}

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

const servers = await provideServers();
try {
  for (const line of servers.missing) process.stderr.write(`test servers: ${line}\n`);
  if (inCi && servers.missing.length > 0) {
    process.exitCode = 1;
    process.stderr.write("test servers: in CI every server must be there; no test was run\n");
    process.stdout.write("0 passed, 1 failed, 0 skipped\n");
  } else {
    const { code, line } = await runJest(process.argv.slice(2), servers.variables, stopping.signal);
    process.exitCode = code;
    await servers.stop();
    process.stdout.write(`${line ?? "0 passed, 1 failed, 0 skipped"}\n`);
  }
} finally {
  await servers.stop();
}
