/** Names each input that failed on standard error and turns the exit code to 1; the rest goes on. */
export function reportFailure(input: string, reason: string): void {
  process.stderr.write(`claimline: ${input}: ${reason}\n`);
  process.exitCode = 1;
}

/** Why a file could not be opened, in words. */
export function openFault(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "no such file";
  if (error.code === "EISDIR") return "is a folder; name the files in it";
  return error.message;
}
