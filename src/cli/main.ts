import { CommanderError } from "commander";
import { ClaimlineError, UsageError } from "../domain/errors.ts";
import { InterruptedError } from "./interrupt.ts";
import { buildProgram } from "./program.ts";

/** Runs the command line; sets `process.exitCode` and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", quietOnClosedPipe);
  try {
    await buildProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** `claimline extract ... | head` closes our output early: no error of ours. */
function quietOnClosedPipe(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? 0 : 1);
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own message by now; help and version leave through here with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`claimline: ${error.message}\n`);
    return 2;
  }
  if (error instanceof InterruptedError) {
    process.stderr.write(`claimline: ${error.message}\n`);
    return 130;
  }
  const text = error instanceof ClaimlineError ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`claimline: ${text}\n`);
  return 1;
}
