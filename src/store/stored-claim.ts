import { z } from "zod";
import { Claim } from "../domain/claim.ts";

/** Fields that a claim stored before they were thought of does not have. */
const LATER = Object.entries(Claim.shape).flatMap(([name, type]) =>
  type instanceof z.ZodDefault ? [name] : [],
);

/**
 * A claim as the table holds it, with the fields that were added since. One that has them all is not checked anew: it was
 * when it was made, and for a large story that takes longer than the database does.
 */
export const storedClaim = (data: Claim): Claim =>
  LATER.every((name) => name in data) ? data : Claim.parse(data);
