import { OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { people } from "./access/people.ts";
import { session } from "./access/session.ts";
import { articles } from "./articles.ts";
import { claims } from "./claims.ts";
import { comparison } from "./comparison.ts";
import { disagreements } from "./disagreements.ts";
import { edits } from "./edits.ts";
import { feed } from "./feed.ts";
import { habits } from "./habits.ts";
import { health } from "./health.ts";
import { kinds } from "./kinds.ts";
import { origins } from "./origins.ts";
import { outdated } from "./outdated.ts";
import { outlets } from "./outlets.ts";
import { overview } from "./overview.ts";
import { problem, problemOf } from "./problem.ts";
import { registry } from "./registry.ts";
import { relations } from "./relations.ts";
import { claimPage } from "./review/claim.ts";
import { decisions } from "./review/decisions.ts";
import { queue } from "./review/queue.ts";
import { teamwork } from "./review/teamwork.ts";
import type { Api, ApiContext, ApiEnv, Resource } from "./route.ts";
import { runs } from "./runs.ts";
import { settlements } from "./settlements.ts";
import { stories } from "./stories.ts";
import { storyChanges } from "./story-changes.ts";
import { tables } from "./tables.ts";
import { timeline } from "./timeline.ts";

const RESOURCES: Resource[] = [
  outlets,
  stories,
  kinds,
  claims,
  timeline,
  overview,
  comparison,
  disagreements,
  relations,
  outdated,
  origins,
  registry,
  storyChanges,
  habits,
  edits,
  settlements,
  feed,
  tables,
  articles,
  runs,
  health,
  session,
  people,
  queue,
  claimPage,
  decisions,
  teamwork,
];

const LARGEST_BODY = 256 * 1024;

/**
 * The JSON routes. Who may use which is the guard's to say, in front of them. Every error is a problem of one shape, every
 * answer has an entity tag; documented at /api/openapi.json.
 */
export function createApi(context: ApiContext): Api {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, request) =>
      result.success ? undefined : problem(request, 400, z.prettifyError(result.error)),
  });
  const tooLarge = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (request) => problem(request, 413, `A request holds at most ${LARGEST_BODY / 1024} kB.`),
  });
  api.use("/api/*", tooLarge, etag());
  for (const resource of RESOURCES) resource(api, context);
  api.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "claimline", version: context.extractor },
  });
  api.all("/api/*", (request) =>
    problem(request, 404, "There is no such address. /api/openapi.json lists them all."),
  );
  api.onError((error, request) => {
    const told = problemOf(request, error);
    if (told) return told;
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
