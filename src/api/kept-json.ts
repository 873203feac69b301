import { createHash } from "node:crypto";
import type { Context, TypedResponse } from "hono";
import { remembered } from "../timeline/remembered.ts";

/**
 * An answer that is made of a list alone. Its JSON is kept as bytes, with their mark, for as long as the list lives, for
 * to write out a large story takes longer than to read and to compare it; the store gives the same list until the story
 * changes.
 */
export function keptJson<List extends object>(make: (list: List) => unknown) {
  const bytesOf = remembered((list: List) => {
    const bytes = new TextEncoder().encode(JSON.stringify(make(list)));
    return { bytes, etag: `"${createHash("sha1").update(bytes).digest("hex")}"` };
  });
  return (context: Context, list: List) => {
    const { bytes, etag } = bytesOf(list);
    const answer: Response = context.body(bytes, 200, { "content-type": "application/json", etag });
    // A text has no type; what `make` gives is held against the route's schema by the tests.
    return answer as Response & TypedResponse<never, 200, "json">;
  };
}
