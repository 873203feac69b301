import { canonicalizeUrl, isWebAddress } from "../canonicalize-url.ts";
import type { PageScan } from "../tree/head-collector.ts";

/**
 * The address of the page on which an article goes on, where `rel=next` says so and it is a later page of the same
 * article; null otherwise. Templates also point to the next article that way, so the address must be this one's with a
 * page number.
 */
export function nextPage(scan: PageScan, url: string): string | null {
  if (!isWebAddress(url)) return null;
  const here = new URL(canonicalizeUrl(url));
  for (const { rel, href } of scan.links) {
    if (!rel.split(/\s+/).includes("next") || !URL.canParse(href, url)) continue;
    const next = new URL(canonicalizeUrl(new URL(href, url).href));
    if (next.origin === here.origin && isLaterPage(here, next)) return next.href;
  }
  return null;
}

/** The number of a page in an address: a parameter, or the end of the path. */
const PARAMETERS = /^(?:page|pagina|seite|p|pg|pageno|pagenum|page_num|currentpage)$/i;
const PATH_END = /(?:[/_-](?:page|pagina|seite|p)?[/_-]?)(\d{1,3})(\.\w{2,5})?\/?$/i;

function isLaterPage(here: URL, next: URL): boolean {
  const [from, to] = [placeOf(here), placeOf(next)];
  return to.page > from.page && to.page <= from.page + 1 && to.rest === from.rest;
}

/** An address without its page number, and the number; 1 where it has none. */
function placeOf(url: URL): { readonly rest: string; readonly page: number } {
  const rest = new URL(url);
  let page = 1;
  for (const [name, value] of url.searchParams)
    if (PARAMETERS.test(name) && /^\d{1,3}$/.test(value)) {
      page = Number(value);
      rest.searchParams.delete(name);
    }
  const end = PATH_END.exec(rest.pathname);
  // A first page has no number; an article's own number at the end of its path has more digits.
  if (end && page === 1) {
    page = Number(end[1]);
    rest.pathname = rest.pathname.slice(0, end.index) + (end[2] ?? "");
  }
  return { rest: (rest.pathname.replace(/\/$/, "") + rest.search).toLowerCase(), page };
}
