import { z } from "zod";
import { Story } from "./story.ts";

const Days = z.int().min(1).nullable();

/** How long what was fetched is kept; null is for good. */
export const Retention = z.strictObject({
  /** Days after which the bytes of a page are dropped; its address, time, headers and hash stay. */
  snapshotDays: Days.default(null),
  /** Days after which of an article's text only the sentences with claims are kept. */
  textDays: Days.default(null),
});
export type Retention = z.infer<typeof Retention>;

/** A story whose articles and pages nobody may drop: as it was defined when the hold began. */
export const Hold = z.object({
  story: Story,
  by: z.string(),
  why: z.string(),
  at: z.iso.datetime(),
  liftedAt: z.iso.datetime().nullable(),
  liftedBy: z.string().nullable(),
});
export type Hold = z.infer<typeof Hold>;

/** What is left of an article that was removed on request: never its words. */
export const Tombstone = z.object({
  /** The article's canonical address, by which it is kept from being fetched again. */
  articleUrl: z.string(),
  by: z.string(),
  why: z.string(),
  at: z.iso.datetime(),
  /** Id of each version that was stored; a hash of its content. */
  versions: z.array(z.string()),
  /** Hex sha256 of each page's bytes. */
  snapshots: z.array(z.string()),
  claims: z.int(),
});
export type Tombstone = z.infer<typeof Tombstone>;
