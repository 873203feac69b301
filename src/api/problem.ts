import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { NotLoggedInError, TooOftenError } from "../access/access-errors.ts";
import { ClaimlineError, ConflictError, ForbiddenError, MissingError, UsageError } from "../domain/errors.ts";
import { NotFoundError } from "./not-found-error.ts";

/** Every error of the API has this shape (RFC 9457, problem details). */
export const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    /** What is wrong and what to do, in plain words. */
    detail: z.string(),
    /** With 409: what stands now. */
    found: z.unknown().optional(),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof Problem>;

const TITLES: Partial<Record<ContentfulStatusCode, string>> = {
  400: "The request is not understood",
  401: "Log in first",
  403: "Not allowed",
  404: "Not found",
  409: "Somebody else was faster",
  413: "Too large",
  415: "JSON is wanted",
  429: "Too often",
  503: "Not ready",
  500: "Something went wrong on the server",
};

/** Answers with a problem; `detail` must not hold anything that an outsider should not read. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  more: { found?: unknown; headers?: Record<string, string> } = {},
): Response {
  const body = { type: "about:blank", title: TITLES[status] ?? "Error", status, detail, found: more.found };
  return context.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    ...more.headers,
  });
}

const STATUS: readonly (readonly [new (...input: never[]) => ClaimlineError, ContentfulStatusCode])[] = [
  [NotLoggedInError, 401],
  [ForbiddenError, 403],
  [NotFoundError, 404],
  [MissingError, 404],
  [ConflictError, 409],
  [TooOftenError, 429],
  [UsageError, 400],
];

/** The problem that an error is; null for one that an outsider must not read. */
export function problemOf(context: Context, error: Error): Response | null {
  const status = STATUS.find(([kind]) => error instanceof kind)?.[1];
  if (!status) return null;
  if (error instanceof ConflictError) return problem(context, status, error.message, { found: error.found });
  if (error instanceof TooOftenError)
    return problem(context, status, error.message, { headers: { "retry-after": String(error.wait) } });
  return problem(context, status, error.message);
}
