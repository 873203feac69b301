import type { Hono } from "hono";
import type { ReviewRoom } from "../api/review/review-room.ts";
import type { ApiEnv } from "../api/route.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Nothing may load, run or be sent from here, whatever the page tries; not even our own files but the style. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** Pages as they were fetched, cleaned: an address of its own for each, so that the raw bytes are never served. */
export function snapshotPages(app: Hono<ApiEnv>, room: ReviewRoom): void {
  app.get("/snapshot/:id", async (context) => {
    const snapshot = await room.articles.snapshot(context.req.param("id"));
    if (!snapshot) return page("<p>This page is not stored (any more).</p>", "Not stored", 404);
    const fetched = `Fetched ${snapshot.fetchedAt} from ${snapshot.finalUrl}. Shown without scripts, styles, forms and pictures.`;
    const cleaned = await room
      .sanitize(snapshot)
      .catch(() => "<p>This page could not be cleaned in time, so it is not shown.</p>");
    return page(
      `<p class="note">${escaped(fetched)}</p><main class="as-fetched">${cleaned}</main>`,
      snapshot.finalUrl,
      200,
    );
  });
}

function page(body: string, title: string, status: 200 | 404): Response {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><link rel="stylesheet" href="/snapshot.css"></head><body>${body}</body></html>`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  });
}
