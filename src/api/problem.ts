import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every error of the API has this shape (RFC 9457, problem details). */
export const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    /** What is wrong and what to do, in plain words. */
    detail: z.string(),
  })
  .openapi("Problem");

const TITLES: Partial<Record<ContentfulStatusCode, string>> = {
  400: "The request is not understood",
  404: "Not found",
  500: "Something went wrong on the server",
};

/** Answers with a problem; `detail` must not hold anything that an outsider should not read. */
export function problem(context: Context, status: ContentfulStatusCode, detail: string): Response {
  const body = { type: "about:blank", title: TITLES[status] ?? "Error", status, detail };
  return context.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
}
