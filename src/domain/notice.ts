import { z } from "zod";
import { FieldName } from "./span.ts";

/** Why a number was not made a claim, or what a step had to leave out; content never throws. */
export const Notice = z.object({
  in: FieldName,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  rule: z.string(),
  message: z.string(),
});
export type Notice = z.infer<typeof Notice>;
