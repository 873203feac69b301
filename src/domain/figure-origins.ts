import { z } from "zod";
import { ClaimKind } from "./claim.ts";
import { PrintedClaim } from "./timeline.ts";

/** same_text: copied or lightly edited; same_agency: credited to one agency or outlet; same_quotation: word for word. */
export const SharedOrigin = z.enum(["same_text", "same_agency", "same_quotation"]);
export type SharedOrigin = z.infer<typeof SharedOrigin>;

/** Outlets that print a figure from one origin, one print each; `shared` is empty where an outlet stands alone. */
export const Origin = z.object({ printed: z.array(PrintedClaim).min(1), shared: z.array(SharedOrigin) });
export type Origin = z.infer<typeof Origin>;

/** A figure that at least two outlets print, and how many origins that comes to. */
export const FigureOrigins = z.object({
  kind: ClaimKind,
  of: ClaimKind.nullable(),
  outlets: z.int().min(2),
  /** Most outlets first. */
  origins: z.array(Origin).min(1),
  /** "116 released: 6 outlets, 2 origins." with the reasons, in plain words. */
  summary: z.string(),
});
export type FigureOrigins = z.infer<typeof FigureOrigins>;
