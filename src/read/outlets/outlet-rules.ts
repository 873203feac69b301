/**
 * Where an outlet's pages have what the general reader cannot find. Selectors are of the simple kind that
 * `tree/select.ts` reads; `selector@attribute` takes an attribute's value in place of the text.
 */
export interface OutletRules {
  /** The domain whose pages, subdomains included, these rules are for. */
  readonly domain: string;
  /** The elements that hold the text; without them the general reader looks for it. */
  readonly body?: readonly string[];
  /** Elements that are no text, wherever they stand. */
  readonly drop?: readonly string[];
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
}
