import { createHash } from "node:crypto";
import { encodeText } from "./encode-text.ts";
import { feedTypes, renderFeed } from "./feeds.ts";
import { type CorpusOutlet, type Edition, versionAt } from "./load-corpus.ts";
import { renderFrontPage, renderPage } from "./render-page.ts";
import { renderNewsSitemap, renderRobots } from "./sitemaps.ts";

/** What one address answers. */
export interface Resource {
  readonly type: string;
  readonly body: Uint8Array;
  readonly serve: "page" | "cut" | "error" | "missing";
  readonly delayMs: number;
  readonly etag: string | null;
  /** HTTP date. */
  readonly lastModified: string | null;
}

/** Everything an outlet serves in one pass, by path. */
export function buildSite(outlet: CorpusOutlet, edition: Edition): Map<string, Resource> {
  const site = new Map<string, Resource>();
  const utf8 = (path: string, type: string, text: string) =>
    site.set(path, resource(outlet, type, encodeText(text, "utf-8"), null));

  for (const { url, first, ...rest } of outlet.articles) {
    const file = versionAt({ url, first, ...rest }, edition);
    if (!file) continue;
    const { modified, published, touched, serve, path } = file.front;
    const html = encodeText(renderPage(outlet, file, url, edition), outlet.charset);
    // Old systems name the charset in the page only.
    const type = outlet.charset === "utf-8" ? "text/html; charset=utf-8" : "text/html";
    site.set(path, { ...resource(outlet, type, html, touched ?? modified ?? published), serve });
  }
  utf8("/", "text/html; charset=utf-8", renderFrontPage(outlet, edition));
  utf8("/robots.txt", "text/plain; charset=utf-8", renderRobots(outlet));
  utf8(outlet.feed.path, feedTypes[outlet.feed.format], renderFeed(outlet, edition));
  if (outlet.newsSitemap)
    utf8(outlet.newsSitemap, "application/xml; charset=utf-8", renderNewsSitemap(outlet, edition));
  return site;
}

/** `changed` null: the content has no date of its own, and only an entity tag can tell whether it changed. */
function resource(outlet: CorpusOutlet, type: string, body: Uint8Array, changed: string | null): Resource {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
  return {
    type,
    body,
    serve: "page",
    delayMs: outlet.delayMs,
    etag: outlet.validator === "etag" ? `"${hash}"` : null,
    lastModified:
      outlet.validator === "last-modified" && changed !== null ? new Date(changed).toUTCString() : null,
  };
}
