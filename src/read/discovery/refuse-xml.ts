/** Why this XML must not be parsed, in plain words; null if it may be. Feeds and sitemaps have no use for entities of their own. */
export function refuseXml(text: string, maxChars: number): string | null {
  if (text.length > maxChars) return `this is larger than ${Math.round(maxChars / 1024 / 1024)} MB`;
  if (/<!ENTITY\b/i.test(text)) return "this XML defines entities of its own and is not read";
  return nestsTooDeep(text) ? "this XML nests elements too deeply and is not read" : null;
}

/** Feeds nest about ten deep; what they quote as markup stands in CDATA or entities. */
const MAX_DEPTH = 400;

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<!\[CDATA\[|<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.startsWith("<!") && !tag.endsWith("/>")) depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
