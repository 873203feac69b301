import { spawn } from "node:child_process";
import { resolve } from "node:path";

const launcher = resolve(import.meta.dirname, "../../src/cli/claimline.js");

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a stranger would, in a process of its own, with `input` on standard input. */
export function runCli(
  args: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<CliResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [launcher, ...args], {
      stdio: "pipe",
      cwd: options.cwd,
      env: { ...process.env, NODE_OPTIONS: "", ...options.env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
    // A command that refuses its arguments ends before it reads its input.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
  });
}
