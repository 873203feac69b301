import type { RecentArticle } from "../../domain/recent-article.ts";

/** Smaller counts are shared by chance. */
const SMALLEST_FIGURE = 10;
/** A name: capitals in a row within a sentence, or two at least where one opens it. */
const names = /(?<=\p{Ll}[,;]? )\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,3}/gu;
const days =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Names and places (folded) and figures ("#released 116") of an article, each with how it is printed. */
export function articleFeatures({ lead, figures }: RecentArticle): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name] of lead.matchAll(names)) {
    const printed = name.replace(/['’]s$/, "");
    if (!days.test(printed)) found.set(fold(printed), printed);
  }
  for (const { kind, low } of figures)
    if (low >= SMALLEST_FIGURE) found.set(`#${kind} ${low}`, `${low} ${kind}`);
  return found;
}

const fold = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
