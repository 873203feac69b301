import normalizeUrl from "normalize-url";

/** Parameters that tell where a reader came from and never what the page is. */
const TRACKING: readonly RegExp[] = [
  /^utm_/i,
  /^(?:fb|g|ms|tw|y|dc|wbra|gbra)clid$/i,
  /^mc_[ce]id$/i,
  /^at_(?:medium|campaign|custom\d|link_|format|ptr|bbc_)/i,
  /^(?:ns_(?:campaign|mchannel|source|linkname|fee)|cmpid|cmp|ito|icid|ocid|ncid|smid|smtyp|srnd|sref|srcref|sr_share|partner|ref|ref_src|referrer|igshid|_hsenc|_hsmi|mkt_tok|xtor|xtref|wt\.mc_id|taid|guccounter|feedtype|feedname|rssfeed)$/i,
];

/**
 * One spelling for one page: lower-case host, no default port, no fragment, no tracking parameters, the others in
 * order; `www` and the scheme stay, since they may name another site. What is no http or https address is returned as it is.
 */
export function canonicalizeUrl(url: string): string {
  if (!isWebAddress(url)) return url;
  try {
    return normalizeUrl(url, {
      stripWWW: false,
      stripHash: true,
      stripAuthentication: true,
      removeTrailingSlash: false,
      removeQueryParameters: [...TRACKING],
    });
  } catch {
    return url;
  }
}

/** Whether this is an absolute http or https address. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
