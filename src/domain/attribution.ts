import { z } from "zod";
import { Source } from "./source.ts";
import { Span } from "./span.ts";

/** What the cue says of the speaker's stand: "claims" keeps a distance, "verified" vouches. */
export const Stance = z.enum(["says", "claims", "confirms", "estimates", "denies", "verified"]);
export type Stance = z.infer<typeof Stance>;

/** Who the figure is credited to, by which words (`cue`, in the claim's own field), and who passed it on (`via`). */
export const Attribution = z.object({
  source: Source,
  via: z.string().nullable(),
  cue: Span.extend({ text: z.string() }),
  stance: Stance,
});
export type Attribution = z.infer<typeof Attribution>;
