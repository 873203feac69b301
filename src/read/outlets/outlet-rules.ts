import type { Selectors } from "../../domain/outlet.ts";

/** The selectors for an outlet that come with the program. */
export interface OutletRules extends Selectors {
  /** The domain whose pages, subdomains included, these rules are for. */
  readonly domain: string;
}
