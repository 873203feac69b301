import { z } from "zod";
import { Story } from "./story.ts";

const Term = z.string().trim().min(2).max(100);
const Terms = z.array(Term).max(30);

/** A story as an editor defines it in the pages. Without any term or place it would be every article. */
export const StoryDraft = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    all: Terms.default([]),
    any: Terms.default([]),
    none: Terms.default([]),
    places: Terms.default([]),
    kinds: z.array(z.string().min(1).max(60)).max(20).default([]),
    from: z.iso.date().nullable().default(null),
    to: z.iso.date().nullable().default(null),
    /** While true, pages whose headline names the story are fetched first. */
    breaking: z.boolean().default(false),
  })
  .refine(({ all, any, places }) => all.length + any.length + places.length > 0, {
    message: "say at least one term or place, else every article belongs",
    path: ["all"],
  })
  .refine(({ from, to }) => !from || !to || from <= to, { message: "ends before it begins", path: ["to"] });
export type StoryDraft = z.infer<typeof StoryDraft>;

const Id = Story.shape.id.max(80);
const Define = z.object({ action: z.literal("define"), story: Id, draft: StoryDraft });
const Remove = z.object({ action: z.literal("remove"), story: Id, name: z.string() });
/** A suggestion that is no story: it is not made again. */
const Refuse = z.object({ action: z.literal("refuse"), suggestion: z.string().min(1).max(300) });
const Undo = z.object({ action: z.literal("undo"), undoes: z.int().min(1) });
export const StoryAction = z.discriminatedUnion("action", [Define, Remove, Refuse, Undo]);
export type StoryAction = z.infer<typeof StoryAction>;

/** A change as an editor sends it. */
export const StoryRequest = z.object({
  /** Made by whoever sends it, so that a change that is sent twice is written once. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  /** `seq` of the last change that the person saw; a newer one of the same story by somebody else is a conflict. */
  saw: z.int().min(0),
  change: StoryAction,
});
export type StoryRequest = z.infer<typeof StoryRequest>;

/** A line of the log. Append-only: an undo is a line of its own, and undoing that brings the change back. */
export const StoryChange = z.object({
  seq: z.int().min(1),
  id: z.string(),
  at: z.iso.datetime(),
  /** Id of the person; the name as it was then stands beside it. */
  by: z.string(),
  byName: z.string(),
  change: StoryAction,
});
export type StoryChange = z.infer<typeof StoryChange>;
