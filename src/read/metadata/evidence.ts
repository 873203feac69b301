import type { FieldEvidence } from "../../domain/article.ts";
import type { Selectors } from "../../domain/outlet.ts";
import { findRules, ruledValue } from "../outlets/find-rules.ts";
import type { PageScan } from "../tree/head-collector.ts";
import { elementsOf, type PageElement } from "../tree/page-tree.ts";
import { type LinkedNode, linkedNodes, typesOf } from "./json-ld.ts";

/** What the fields of an article are read from. */
export interface Evidence {
  readonly url: URL | null;
  readonly scan: PageScan;
  readonly root: PageElement;
  /** The elements that have a class or an id, or are marked as an author, in page order. */
  readonly labelled: readonly Labelled[];
  /** The rules of the page's outlet; null where it has none. */
  readonly rules: Selectors | null;
  /** All JSON-LD objects of the page. */
  readonly nodes: readonly LinkedNode[];
  /** Those that describe an article, in page order. */
  readonly articles: readonly LinkedNode[];
}

export interface Labelled {
  readonly element: PageElement;
  /** Class and id, as written, cut where honest ones have long ended. */
  readonly names: string;
}

/** A value as the page writes it and the place where it stands, in a reader's words. */
export interface Finding {
  readonly raw: string;
  readonly from: string;
}

/** A way to find a field. */
export type Candidate = (evidence: Evidence) => readonly Finding[];

/** A field's value and where it comes from. */
export interface Found {
  readonly value: string;
  readonly evidence: FieldEvidence;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|^Review)$/;

/** @param selectors the newsroom's own for the outlet, in place of those that come with the program */
export function gatherEvidence(
  url: string,
  scan: PageScan,
  root: PageElement,
  selectors: Selectors | null = null,
): Evidence {
  const nodes = linkedNodes(scan.jsonLd);
  const address = URL.canParse(url) ? new URL(url) : null;
  return {
    url: address,
    rules: selectors ?? findRules(address),
    scan,
    root,
    labelled: labelledIn(root),
    nodes,
    articles: nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))),
  };
}

const MAX_NAME_CHARS = 200;

function labelledIn(root: PageElement): Labelled[] {
  const found: Labelled[] = [];
  for (const element of elementsOf(root)) {
    const { class: className, id, rel, itemprop } = element.attributes;
    if (className || id || rel || itemprop)
      found.push({ element, names: `${className ?? ""} ${id ?? ""}`.slice(0, MAX_NAME_CHARS) });
  }
  return found;
}

/** How many other values are kept beside the chosen one. */
const OTHERS = 4;

/**
 * The first value that `accept` finds plausible, in the order of the candidates, and what else the page says. A rule
 * that throws costs itself only.
 */
export function firstPlausible(
  evidence: Evidence,
  candidates: readonly Candidate[],
  accept: (raw: string, evidence: Evidence) => string | null,
): Found | null {
  const values = new Map<string, Finding>();
  for (const candidate of candidates) {
    try {
      for (const finding of candidate(evidence)) {
        const value = accept(finding.raw, evidence);
        if (value !== null && !values.has(value)) values.set(value, finding);
      }
    } catch {
      // The next candidate may hold.
    }
  }
  const [first, ...others] = [...values];
  if (!first) return null;
  const [value, { raw, from }] = first;
  return {
    value,
    evidence: {
      from,
      raw: raw.slice(0, 300),
      others: others.slice(0, OTHERS).map(([other, finding]) => ({ value: other, from: finding.from })),
    },
  };
}

/** A candidate: the first content of each meta name, property or itemprop. */
export function meta(...names: readonly string[]): Candidate {
  return ({ scan }) =>
    names.flatMap((name) => {
      const raw = scan.metas.get(name)?.[0];
      return raw ? [{ raw, from: `meta ${name}` }] : [];
    });
}

/** A candidate: a property of the page's articles in JSON-LD. */
export function linked(property: string, read: (value: unknown) => string | null): Candidate {
  return ({ articles }) => inNodes(articles, property, read);
}

/** A candidate: a property of any object in the page's JSON-LD. */
export function linkedAnywhere(property: string, read: (value: unknown) => string | null): Candidate {
  return ({ nodes }) => inNodes(nodes, property, read);
}

/** A candidate of its own making; `from` names the place. */
export function named(from: string, read: (evidence: Evidence) => string | null | undefined): Candidate {
  return (evidence) => {
    const raw = read(evidence);
    return raw ? [{ raw, from }] : [];
  };
}

/** A candidate: what a rule of the page's outlet finds. */
export function ruled(field: "title" | "byline" | "publishedAt"): Candidate {
  return named("rules of the outlet", ({ root, rules }) => ruledValue(root, rules?.[field]));
}

function inNodes(
  nodes: readonly LinkedNode[],
  property: string,
  read: (value: unknown) => string | null,
): Finding[] {
  for (const node of nodes) {
    const raw = read(node[property]);
    if (raw) return [{ raw, from: `JSON-LD ${typesOf(node)[0] ?? "object"} ${property}` }];
  }
  return [];
}
