import type { Article } from "../domain/article.ts";
import type { Outlet } from "../domain/outlet.ts";

/** The outlet of a page that was named by hand: a known one with the same host, or a new one from the page itself. */
export function outletOfPage(article: Article, url: string, known: readonly Outlet[]): Outlet {
  const { host, origin, protocol } = new URL(url);
  const name = article.outlet ?? (host || "local files");
  const home = protocol === "file:" ? "file:///" : origin;
  const same = known.find((outlet) => host !== "" && new URL(outlet.home).host === host);
  if (same) return same;
  return {
    id: slug(protocol === "file:" ? name : host),
    name,
    home,
    feeds: [],
    sitemaps: [],
    pages: [],
    language: article.language ?? "en",
    zone: "UTC",
    gapMs: 1000,
  };
}

function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/^www\./, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "unnamed"
  );
}
