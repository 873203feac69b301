import { z } from "zod";
import { LogEntry } from "./review.ts";
import { PrintedClaim } from "./timeline.ts";

/** An article of a bundle: not its text, but what proves which text it was. */
export const BundledArticle = z.object({
  /** Id of the version (`claim.articleId`). */
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  version: z.int(),
  /** sha256 of the text, UTF-8; null where the text was dropped or removed. */
  textSha256: z.string().nullable(),
});
export type BundledArticle = z.infer<typeof BundledArticle>;

/** A story as it stood at one time, to be cited and checked later. */
export const Bundle = z.object({
  format: z.literal("claimline-bundle/1"),
  story: z.object({ id: z.string(), name: z.string() }),
  madeAt: z.iso.datetime(),
  extractor: z.string(),
  articles: z.array(BundledArticle),
  /** As people decided, those of earlier versions too. */
  claims: z.array(PrintedClaim),
  /** Lines of the log of decisions on these claims, as they stand in it. */
  decisions: z.array(LogEntry),
  /** sha256 of each line of the three lists, so that a change is found where it is. */
  hashes: z.object({
    articles: z.array(z.string()),
    claims: z.array(z.string()),
    decisions: z.array(z.string()),
  }),
  /** sha256 of all that stands above, in canonical JSON. */
  sha256: z.string(),
});
export type Bundle = z.infer<typeof Bundle>;
