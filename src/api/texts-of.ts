import type { ClaimReader } from "../store/store.ts";

const AT_ONCE = 20;

/** The texts of article versions by their ids, as far as they are kept; a few are read at once. */
export async function textsOf(reader: ClaimReader, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => reader.article(id)));
    for (const article of read) if (article) texts.set(article.id, article.text);
  }
  return texts;
}
