import { Hono } from "hono";
import type { Access } from "../access/access.ts";
import { createApi } from "../api/create-api.ts";
import type { ReviewRoom } from "../api/review/review-room.ts";
import type { ApiEnv } from "../api/route.ts";
import type { KindDefinition } from "../domain/kind.ts";
import type { EditRoom } from "../pipeline/edits/settle-edit.ts";
import type { RegistryRoom } from "../pipeline/registry/change-registry.ts";
import type { StoryRoom } from "../pipeline/stories/change-story.ts";
import type { ClaimReader } from "../store/store.ts";
import { guard } from "./guard.ts";
import { loadAssets } from "./load-assets.ts";
import { operationsPages } from "./operations.ts";
import { outsideLogin } from "./outside-login.ts";
import type { Operations } from "./overseen.ts";
import { securityHeaders } from "./security-headers.ts";
import { snapshotPages } from "./snapshot-pages.ts";

export interface WebOptions {
  /** Who may come in. */
  readonly access: Access;
  /** The address by which people reach the pages; null: on this machine only. */
  readonly origin?: string | null;
  /** Where claims are decided. */
  readonly room?: ReviewRoom;
  /** Where editors say which wordings are one source. */
  readonly registry?: RegistryRoom;
  /** Where editors make stories. */
  readonly stories?: StoryRoom;
  /** Where people settle what became of rewritten figures. */
  readonly edits?: EditRoom;
  /** What `/readyz`, `/metrics` and `/queues` look at. */
  readonly operations?: Operations;
  /** Where the built pages are (dist/web). */
  readonly assetsDir: string;
  /** The kinds that are looked for: their labels. A kind that is not among them goes by its id. */
  readonly kinds?: readonly KindDefinition[];
  /** Version of the extractor, shown in the foot of the page. */
  readonly extractor: string;
  /** Where a person can read the article of a stored address; by default the address itself. */
  readonly linkFor?: (url: string) => string;
}

const REVIEW_PAGES = [
  "/review",
  "/review/:words",
  "/decisions",
  "/login",
  "/start",
  "/people",
  "/account",
  "/docs",
];

/** Addresses that the pages route by themselves; all get the same document. */
const STORY_PAGES = ["/overview", "/brief", "/", "/compare", "/stories", "/sources", "/edits"];
const PAGES = [...STORY_PAGES, "/runs", "/article/:id", ...REVIEW_PAGES];

/** Pages and API over a reader. Throws ClaimlineError where the pages are not built. */
export function createWebApp(reader: ClaimReader, options: WebOptions): Hono<ApiEnv> {
  const assets = loadAssets(options.assetsDir);
  const app = new Hono<ApiEnv>();
  const { access, origin = null, room, registry, stories, edits } = options;
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders(origin)))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  app.use(guard({ access, origin }));
  const send = (path: string, status: 200 | 404, cache: string) => {
    const asset = assets.get(path);
    if (!asset) return new Response("Not found", { status: 404 });
    return new Response(asset.body, {
      status,
      headers: { "content-type": asset.type, "cache-control": cache },
    });
  };
  for (const page of PAGES) app.get(page, () => send("/index.html", 200, "no-cache"));
  // Names under /assets carry a hash of their content.
  app.get("/assets/*", ({ req }) => send(req.path, 200, "public, max-age=31536000, immutable"));
  app.get("/favicon.svg", ({ req }) => send(req.path, 200, "max-age=86400"));
  const { extractor, kinds = [], linkFor = (url) => url } = options;
  app.get("/snapshot.css", ({ req }) => {
    const style = send(req.path, 200, "max-age=86400");
    // A page as fetched is shown without an origin, so it could not load what is for ours alone.
    style.headers.set("cross-origin-resource-policy", "cross-origin");
    return style;
  });
  const troubles = options.operations ? { troubles: troublesOf(options.operations) } : {};
  outsideLogin(app, access);
  if (room) snapshotPages(app, room);
  if (options.operations) operationsPages(app, options.operations);
  app.route(
    "/",
    createApi({
      reader,
      linkFor,
      kinds,
      extractor,
      access,
      ...(room ? { room } : {}),
      ...(registry ? { registry } : {}),
      ...(stories ? { stories } : {}),
      ...(edits ? { edits } : {}),
      ...troubles,
    }),
  );
  app.notFound(() => send("/index.html", 404, "no-cache"));
  return app;
}

const troublesOf = ({ store, replay }: Operations) => ({
  slowestHosts: (limit: number) => store.slowestHosts(limit),
  failingLists: (limit: number) => store.failingLists(limit),
  deadLetters: (options: { limit: number }) => store.deadLetters(options),
  replay,
});
