import { once } from "node:events";

/** Writes one line to standard output and waits where the reader is slower than we are, so memory stays flat. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

/** Columns of the terminal; 100 where the output is no terminal, so that a file reads well. */
export function outputWidth(): number {
  return process.stdout.columns ?? 100;
}
