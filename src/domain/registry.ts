import { z } from "zod";
import { SourceType } from "./source.ts";

/** Sources and groups of people are two lists with one log. */
export const RegistryList = z.enum(["source", "subject"]);
export type RegistryList = z.infer<typeof RegistryList>;

const Id = z.string().min(1).max(500);
const Wording = z.string().trim().min(1).max(500);
const Name = z.string().trim().min(1).max(200);

/** What an editor does. Names are those that were shown, so that the log can be read by itself. */
const Merge = z.object({ action: z.literal("merge"), from: Id, fromName: Name, into: Id, name: Name });
const Split = z.object({ action: z.literal("split"), wording: Wording, from: Id, name: Name });
const Rename = z.object({ action: z.literal("rename"), id: Id, was: Name, name: Name });
const Retype = z.object({ action: z.literal("retype"), id: Id, name: Name, type: SourceType });
const Place = z.object({
  action: z.literal("place"),
  id: Id,
  name: Name,
  /** The group that this one is a part of; null: of none. */
  within: Id.nullable(),
  withinName: Name.nullable(),
});
const Undo = z.object({ action: z.literal("undo"), undoes: z.int().min(1) });

export const RegistryAction = z.discriminatedUnion("action", [Merge, Split, Rename, Retype, Place, Undo]);
export type RegistryAction = z.infer<typeof RegistryAction>;

const About = z.object({
  /** Made by whoever sends it, so that a change that is sent twice is written once. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  list: RegistryList,
  /** Id of the story that it holds in; null: in all of them. */
  story: z.string().min(1).max(200).nullable(),
  why: z.string().max(1000).nullable(),
});

/** A change as a person sends it. */
export const RegistryRequest = z.object({
  ...About.shape,
  /** `seq` of the last change that the person saw; a newer one by somebody else is a conflict. */
  saw: z.int().min(0),
  change: RegistryAction,
});
export type RegistryRequest = z.infer<typeof RegistryRequest>;

/** A line of the log. Append-only: an undo is a line of its own, and undoing that brings the change back. */
export const RegistryChange = z.object({
  ...About.shape,
  seq: z.int().min(1),
  at: z.iso.datetime(),
  /** Id of the person; the name as it was then stands beside it. */
  by: z.string(),
  byName: z.string(),
  /** A split also says as whom its wording goes on: who it was before a merge, or somebody new. */
  change: z.discriminatedUnion("action", [Merge, Split.extend({ as: Id }), Rename, Retype, Place, Undo]),
});
export type RegistryChange = z.infer<typeof RegistryChange>;

/** How often outlets print a wording now, and what type the rules read. */
export const PrintedWording = z.object({
  wording: z.string(),
  /** Of sources; null for groups of people. */
  type: SourceType.nullable(),
  outlet: z.string(),
  outletName: z.string(),
  figures: z.int(),
});
export type PrintedWording = z.infer<typeof PrintedWording>;

/** A wording that is taken for an entry, and who prints it. */
export const Alias = z.object({
  wording: z.string(),
  figures: z.int(),
  outlets: z.array(z.object({ id: z.string(), name: z.string(), figures: z.int() })),
});
export type Alias = z.infer<typeof Alias>;

/** One source or group of people under all the wordings that outlets have for it. */
export const RegistryEntry = z.object({
  id: z.string(),
  /** As editors named it, else the wording that is printed most. */
  name: z.string(),
  /** As an editor set it, else the one read most; null for groups of people. */
  type: SourceType.nullable(),
  figures: z.int(),
  /** How many outlets print it. */
  outlets: z.int(),
  /** Most printed first; empty for one that nobody prints at present. */
  aliases: z.array(Alias),
  /** The groups that this one is a part of, the nearest first. */
  within: z.array(z.object({ id: z.string(), name: z.string() })),
  /** true: an editor has changed something of it. */
  edited: z.boolean(),
});
export type RegistryEntry = z.infer<typeof RegistryEntry>;
