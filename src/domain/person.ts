import { z } from "zod";

/** What somebody may do; each may do all that the ones before it may. */
export const Role = z.enum(["viewer", "reviewer", "editor", "admin"]);
export type Role = z.infer<typeof Role>;

export const atLeast = (role: Role, wanted: Role) =>
  Role.options.indexOf(role) >= Role.options.indexOf(wanted);

/** Somebody who uses the review room. The id never changes, so the log stays readable when a name does. */
export const Person = z.object({
  id: z.string(),
  /** The name to log in with. */
  login: z.string(),
  name: z.string(),
  role: Role,
  disabled: z.boolean(),
});
export type Person = z.infer<typeof Person>;
