import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { z } from "zod";
import { openFault, reportFailure } from "./failures.ts";

/** One parsed line with the place it came from ("FILE line N"). */
export interface JsonLine<T> {
  readonly place: string;
  readonly value: T;
}

/**
 * Reads JSON lines from files, or from standard input when none (or `-`) is named, one line at a time.
 * A file that cannot be opened or a line that does not fit is named on standard error; the rest goes on.
 */
export async function* readJsonLines<S extends z.ZodType>(
  files: readonly string[],
  schema: S,
): AsyncGenerator<JsonLine<z.output<S>>> {
  for (const file of files.length > 0 ? files : ["-"]) {
    const name = file === "-" ? "standard input" : file;
    const stream: Readable = file === "-" ? process.stdin : createReadStream(file);
    let number = 0;
    try {
      for await (const line of createInterface({ input: stream.setEncoding("utf8"), crlfDelay: Infinity })) {
        number += 1;
        const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
        if (text.trim() === "") continue;
        const place = `${name} line ${number}`;
        const value = parseLine(text, place, schema);
        if (value) yield { place, value: value.data };
      }
    } catch (error) {
      reportFailure(name, openFault(error as NodeJS.ErrnoException));
      continue;
    }
    if (number === 0) reportFailure(name, "is empty; expected one JSON object a line");
  }
}

/** A line read and checked; null where it does not fit, which is then named on standard error. */
export function parseLine<S extends z.ZodType>(text: string, place: string, schema: S) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    reportFailure(place, `is not JSON (${(error as Error).message}); expected one object a line`);
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") || "the object";
  reportFailure(place, `${field}: ${issue?.message ?? "does not fit"}`);
  return null;
}
