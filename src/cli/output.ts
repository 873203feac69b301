import { once } from "node:events";

/** Writes one line to standard output and waits where the reader is slower than we are, so memory stays flat. */
export const writeLine = (line: string) => writeText(`${line}\n`);

/** The same for a text that has its line ends. */
export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Columns of the terminal; 100 where the output is no terminal, so that a file reads well. */
export function outputWidth(): number {
  return process.stdout.columns ?? 100;
}
