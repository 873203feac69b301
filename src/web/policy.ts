import type { Role } from "../domain/person.ts";

/** What a request needs; `anyone` without logging in. */
export type Needed = Role | "anyone";

/**
 * Who may do what, in order: the first row that fits decides, and what no row names is refused. `*` is anything to the
 * end, `:x` a part of the path.
 */
export const POLICY: readonly (readonly [method: string, path: string, needed: Needed])[] = [
  ["GET", "/healthz", "anyone"],
  ["GET", "/readyz", "anyone"],
  ["GET", "/metrics", "viewer"],
  // Jobs can be dropped and repeated there.
  ["*", "/queues", "admin"],
  ["*", "/queues/*", "admin"],
  ["GET", "/api/openapi.json", "viewer"],
  ["GET", "/api/door", "anyone"],
  ["POST", "/api/session", "anyone"],
  ["DELETE", "/api/session", "viewer"],
  ["POST", "/api/links/look", "anyone"],
  ["POST", "/api/links/use", "anyone"],
  ["GET", "/auth/start", "anyone"],
  ["GET", "/auth/callback", "anyone"],
  ["POST", "/api/me/password", "viewer"],
  ["POST", "/api/me/tokens", "viewer"],
  ["DELETE", "/api/me/tokens/:id", "viewer"],
  ["*", "/api/people", "admin"],
  ["*", "/api/people/*", "admin"],
  ["GET", "/api/review/colleagues", "reviewer"],
  ["GET", "/api/review/export", "editor"],
  ["GET", "/api/review/agreement", "reviewer"],
  ["POST", "/api/review/decisions", "reviewer"],
  ["POST", "/api/review/missed", "reviewer"],
  ["POST", "/api/review/hold", "reviewer"],
  ["POST", "/api/review/assign", "editor"],
  ["POST", "/api/review/filters", "reviewer"],
  ["DELETE", "/api/review/filters/:id", "reviewer"],
  ["GET", "/api/review/*", "viewer"],
  ["POST", "/api/registry", "editor"],
  ["POST", "/api/edits/settlements", "reviewer"],
  ["POST", "/api/stories", "editor"],
  // It only reads, and has a body because a definition is long.
  ["POST", "/api/stories/preview", "viewer"],
  ["GET", "/snapshot/:id", "viewer"],
  ["GET", "/api/*", "viewer"],
  ["*", "/api/*", "admin"],
  // The pages are the same files for everybody; what they show comes from the routes above.
  ["GET", "/*", "anyone"],
];

const PATTERNS = POLICY.map(([method, path, needed]) => ({
  method,
  needed,
  pattern: new RegExp(`^${path.replaceAll(/:[a-z]+/g, "[^/]+").replace(/\*$/, ".*")}$`),
}));

/** What a request of this method and path needs; null where nobody may. */
export function neededFor(method: string, path: string): Needed | null {
  const asked = method === "HEAD" ? "GET" : method;
  return (
    PATTERNS.find((row) => (row.method === "*" || row.method === asked) && row.pattern.test(path))?.needed ??
    null
  );
}
