import { z } from "zod";

/** An object that takes these fields and no other; one that is misspelt is answered with the list of them. */
export const strictFields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `there is no field ${issue.keys.join(", ")} here; known are ${Object.keys(shape).join(", ")}`
        : undefined,
  });
