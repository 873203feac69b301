import { Hono } from "hono";
import { createApi } from "../api/create-api.ts";
import type { KindDefinition } from "../domain/kind.ts";
import type { ClaimReader } from "../store/store.ts";
import { loadAssets } from "./load-assets.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

export interface WebOptions {
  /** Where the built pages are (dist/web). */
  readonly assetsDir: string;
  /** The kinds that are looked for: their labels. A kind that is not among them goes by its id. */
  readonly kinds?: readonly KindDefinition[];
  /** Version of the extractor, shown in the foot of the page. */
  readonly extractor: string;
  /** Where a person can read the article of a stored address; by default the address itself. */
  readonly linkFor?: (url: string) => string;
}

/** Addresses that the pages route by themselves; all get the same document. */
const PAGES = ["/", "/compare", "/edits", "/runs", "/article/:id"];

/** Pages and API over a reader. Throws ClaimlineError where the pages are not built. */
export function createWebApp(reader: ClaimReader, options: WebOptions): Hono {
  const assets = loadAssets(options.assetsDir);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
  });
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
  app.route("/", createApi({ reader, linkFor, kinds, extractor }));
  app.notFound(() => send("/index.html", 404, "no-cache"));
  return app;
}
