import { getDomain } from "tldts";
import type { Article } from "../domain/article.ts";
import { canonicalizeUrl } from "../read/canonicalize-url.ts";

/** Where one publisher's pages may be served from as well. */
const COPIES = /(?:^|\.)(?:cdn\.ampproject\.org|amp\.dev)$/;

/**
 * The address that stands for an article over all pages that show it. The page's own word for it (rel=canonical) is
 * taken within one publisher; a wire copy that names the agency's page as canonical is still this outlet's print, and
 * one that names the home page is mistaken.
 */
export function identityOf(article: Pick<Article, "canonicalUrl">, finalUrl: string): string {
  const own = canonicalizeUrl(finalUrl);
  if (article.canonicalUrl === null || !URL.canParse(own)) return own;
  const [named, page] = [new URL(article.canonicalUrl), new URL(own)];
  if (named.pathname === "/" && named.search === "") return own;
  const sameHouse = domainOf(named) === domainOf(page) || COPIES.test(page.hostname);
  return sameHouse ? canonicalizeUrl(article.canonicalUrl) : own;
}

const domainOf = ({ hostname }: URL) => getDomain(hostname) ?? hostname;

type Printed = Pick<Article, "title" | "text">;

/** Whether two pages that call themselves by one address print one article: a template may give all the same. */
export function isSameArticle(one: Printed, other: Printed): boolean {
  return plain(one.title) === plain(other.title) || one.text === other.text;
}

const plain = (title: string) => title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
