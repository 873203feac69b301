import type { PageScan } from "../tree/head-collector.ts";
import { type LinkedNode, linkedNodes, typesOf } from "./json-ld.ts";

/** What the fields of an article are read from. */
export interface Evidence {
  readonly url: URL | null;
  readonly scan: PageScan;
  /** All JSON-LD objects of the page. */
  readonly nodes: readonly LinkedNode[];
  /** Those that describe an article, in page order. */
  readonly articles: readonly LinkedNode[];
}

/** A way to find a field; the value is raw, or absent. */
export type Candidate = (evidence: Evidence) => string | null | undefined;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Review)$/;

export function gatherEvidence(url: string, scan: PageScan): Evidence {
  const nodes = linkedNodes(scan.jsonLd);
  return {
    url: URL.canParse(url) ? new URL(url) : null,
    scan,
    nodes,
    articles: nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))),
  };
}

/** The first candidate with a value that `accept` turns into a plausible one. A rule that throws costs itself only. */
export function firstPlausible(
  evidence: Evidence,
  candidates: readonly Candidate[],
  accept: (raw: string, evidence: Evidence) => string | null,
): string | null {
  for (const candidate of candidates) {
    try {
      const raw = candidate(evidence);
      const value = raw ? accept(raw, evidence) : null;
      if (value !== null) return value;
    } catch {
      // The next candidate may hold.
    }
  }
  return null;
}

/** A candidate: the first content of a meta name, property or itemprop. */
export function meta(...names: readonly string[]): Candidate {
  return ({ scan }) => {
    for (const name of names) {
      const value = scan.metas.get(name)?.find((content) => content !== "");
      if (value) return value;
    }
    return null;
  };
}

/** A candidate: a property of the page's articles in JSON-LD. */
export function linked(read: (article: LinkedNode) => string | null): Candidate {
  return ({ articles }) => articles.map(read).find((value) => value !== null);
}
