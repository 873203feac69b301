/** Names each input that failed on standard error and turns the exit code to 1; the rest goes on. */
export function reportFailure(input: string, reason: string): void {
  process.stderr.write(`claimline: ${input}: ${reason}\n`);
  process.exitCode = 1;
}
