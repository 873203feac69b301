import { z } from "zod";

/**
 * What an editor compares: an article belongs when every `all`, one of `any` and one of `places` stand in its title or
 * text, and no `none`; an empty list asks for nothing.
 */
export const Story = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  all: z.array(z.string()).default([]),
  any: z.array(z.string()).default([]),
  none: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  /** Kinds of figures that are compared; empty: all of them. */
  kinds: z.array(z.string()).default([]),
  /** ISO dates, both inclusive; null is open. */
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  /** While true, pages whose headline names the story are fetched first. */
  breaking: z.boolean().optional(),
});
export type Story = z.infer<typeof Story>;
