import { getDomain } from "tldts";
import type { Article } from "../domain/article.ts";
import type { Outlet } from "../domain/outlet.ts";

/** The outlet of a page that was named by hand: a known one with the same domain, or a new one from the page itself. */
export function outletOfPage(article: Article, url: string, known: readonly Outlet[]): Outlet {
  const { hostname, origin, protocol } = new URL(url);
  // edition.example.com and www.example.com are one publisher.
  const domain = getDomain(hostname) ?? hostname;
  const name = article.outlet ?? (domain || "local files");
  const home = protocol === "file:" ? "file:///" : origin;
  const same = known.find(({ home }) => domain !== "" && domainOf(home) === domain);
  if (same) return same;
  return {
    id: slug(protocol === "file:" ? name : domain),
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

const domainOf = (url: string) => getDomain(new URL(url).hostname) ?? new URL(url).hostname;

function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/^www\./, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "unnamed"
  );
}
