import { z } from "zod";
import { UsageError } from "../../domain/errors.ts";

/** An opaque mark of where a page ended. */
export const writeCursor = (place: readonly (string | number)[]) =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** @throws UsageError where the text is no cursor of this list */
export function readCursor<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch {
    throw new UsageError("The cursor is not one of this list; begin without it.");
  }
}
