import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import type { Access, Visitor } from "../access/access.ts";
import { createRateLimit } from "../access/rate-limit.ts";
import { sessionCookie } from "../api/access/session-cookie.ts";
import { problem } from "../api/problem.ts";
import type { ApiEnv } from "../api/route.ts";
import { atLeast } from "../domain/person.ts";
import { neededFor } from "./policy.ts";

export interface GuardOptions {
  readonly access: Access;
  /** The address by which people reach the pages ("https://claims.newsroom.example"); null: on this machine only. */
  readonly origin: string | null;
  readonly now?: () => number;
}

/** What is more than our own files, which are the same for everybody. */
const GUARDED = /^\/(?:(?:api|auth|snapshot)\/|(?:queues|metrics)(?:\/|$))/;
const SAFE = new Set(["GET", "HEAD"]);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/** Stands in front of every route: how often, from where, who, and whether they may. */
export function guard({
  access,
  origin,
  now = Date.now,
}: GuardOptions): MiddlewareHandler<ApiEnv & { Variables: { secure: boolean } }> {
  const secure = origin?.startsWith("https:") ?? false;
  // A person at work makes a few requests a second; a program that reads everything is slowed, not stopped.
  const anyRequest = createRateLimit({ burst: 600, perMinute: 1200 });
  const strangers = createRateLimit({ burst: 120, perMinute: 240 });
  return async (context, next) => {
    const { method, path } = context.req;
    const remote = remoteOf(context);
    context.set("secure", secure);
    context.set("remote", remote);
    const host = context.req.header("host") ?? "";
    // A page of a stranger can give its own name the address of this machine; the name tells them apart.
    if (origin === null && !LOOPBACK.test(host))
      return problem(
        context,
        403,
        "These pages are for this machine only. Set web.origin to serve them to others.",
      );
    const needed = neededFor(method, path);
    if (needed === null) return problem(context, 403, "Nobody may do this here.");
    const header = (name: string) => context.req.header(name);
    const asking = { header, cookie: sessionCookie(context, secure), remote };
    const guarded = GUARDED.test(path);
    const visitor = guarded ? await access.whoAsks(asking) : null;
    if (guarded) {
      const wait = visitor
        ? anyRequest.take(visitor.person.id, now())
        : strangers.take(remote ?? "unknown", now());
      if (wait > 0)
        return problem(context, 429, `Too many requests. Try again in ${wait} seconds.`, {
          headers: { "retry-after": String(wait) },
        });
    }
    if (!SAFE.has(method)) {
      const forged = forgery(context, visitor, origin ?? `http://${host}`);
      if (forged) return forged;
    }
    if (visitor) context.set("visitor", visitor);
    if (needed !== "anyone") {
      if (!visitor) return problem(context, 401, "Log in first, or send a token.");
      if (!atLeast(visitor.person.role, needed))
        return problem(
          context,
          403,
          `This needs the role ${needed}; you are ${visitor.person.role}. Ask an admin.`,
        );
    }
    await next();
    if (guarded && !context.res.headers.has("cache-control"))
      context.res.headers.set("cache-control", "private, no-cache");
  };
}

/** A request that writes comes from our own pages, or from a program with a token; another site's is refused. */
function forgery(context: Context, visitor: Visitor | null, own: string): Response | null {
  const sent = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  if (sent !== undefined ? sent !== own : visitor?.proof !== "token")
    return problem(context, 403, "This request does not come from these pages.");
  if (site !== undefined && site !== "same-origin")
    return problem(context, 403, "This request comes from another site.");
  const type = context.req.header("content-type");
  const bare = type === undefined && !(Number(context.req.header("content-length") ?? 0) > 0);
  if (!bare && !/^application\/json\s*(?:;|$)/i.test(type ?? ""))
    return problem(context, 415, "Send JSON, with the content type application/json.");
  return null;
}

/** Address of the other end; null where the app is called without a connection, as by a test. */
function remoteOf(context: Context): string | null {
  try {
    return getConnInfo(context).remote.address ?? null;
  } catch {
    return null;
  }
}
