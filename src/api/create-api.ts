import { OpenAPIHono, z } from "@hono/zod-openapi";
import { articles } from "./articles.ts";
import { claims } from "./claims.ts";
import { comparison } from "./comparison.ts";
import { edits } from "./edits.ts";
import { health } from "./health.ts";
import { kinds } from "./kinds.ts";
import { NotFoundError } from "./not-found-error.ts";
import { outlets } from "./outlets.ts";
import { problem } from "./problem.ts";
import type { ApiContext, Resource } from "./route.ts";
import { runs } from "./runs.ts";
import { stories } from "./stories.ts";
import { timeline } from "./timeline.ts";

const RESOURCES: Resource[] = [
  outlets,
  stories,
  kinds,
  claims,
  timeline,
  comparison,
  edits,
  articles,
  runs,
  health,
];

/** The JSON routes over a reader. Reads only; every error is a problem of one shape; documented at /api/openapi.json. */
export function createApi(context: ApiContext): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, request) =>
      result.success ? undefined : problem(request, 400, z.prettifyError(result.error)),
  });
  for (const resource of RESOURCES) resource(api, context);
  api.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "claimline", version: context.extractor },
  });
  api.all("/api/*", (request) =>
    problem(request, 404, "There is no such address. /api/openapi.json lists them all."),
  );
  api.onError((error, request) => {
    if (error instanceof NotFoundError) return problem(request, 404, error.message);
    // The message may hold paths or queries; it belongs into the log, not into the answer.
    process.stderr.write(`${request.req.method} ${request.req.path}: ${error.stack ?? error.message}\n`);
    return problem(
      request,
      500,
      "The server could not read its data. Its log says why; try again in a moment.",
    );
  });
  return api;
}
