import type { Selectors } from "../../domain/outlet.ts";
import { type PageElement, textIn } from "../tree/page-tree.ts";
import { parseSelector, select } from "../tree/select.ts";
import type { OutletRules } from "./outlet-rules.ts";
import { outletRules } from "./registry.ts";

/** The rules for the pages of an address; null where the general reader needs none. */
export function findRules(url: URL | null): Selectors | null {
  if (url === null) return null;
  const isOf = ({ domain }: OutletRules) => url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  return outletRules.find(isOf) ?? null;
}

/** The elements that any of these selectors names, in page order; one inside another is not given again. */
export function ruledElements(root: PageElement, selectors: readonly string[] = []): PageElement[] {
  const found = new Set(selectors.flatMap((selector) => select(root, parseSelector(selector))));
  const isInside = (element: PageElement) => {
    for (let outer = element.parent; outer; outer = outer.parent) if (found.has(outer)) return true;
    return false;
  };
  return [...found].filter((element) => !isInside(element));
}

/** What a rule `selector` or `selector@attribute` finds on a page; null where it finds nothing. */
export function ruledValue(root: PageElement, rule: string | undefined): string | null {
  if (rule === undefined) return null;
  const [selector = "", attribute] = rule.split("@");
  const [element] = select(root, parseSelector(selector));
  if (!element) return null;
  return (attribute === undefined ? textIn(element) : element.attributes[attribute]) || null;
}
