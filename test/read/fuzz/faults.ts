import type { Article } from "../../../src/domain/article.ts";

/** What is wrong with an article whatever page it was read from; empty if nothing is. */
export function faultsOf(article: Article): string[] {
  const faults: string[] = [];
  const { text, kind, notices, pieces } = article;
  const fault = notices.find((notice) => notice.startsWith("the page could not be taken apart"));
  if (fault) faults.push(fault);
  if (kind === "none" && notices.length === 0) faults.push("no text and no word why");
  if (kind === "none" && text !== "") faults.push("text of a page that is none");
  for (const paragraph of text === "" ? [] : text.split("\n\n"))
    if (paragraph !== paragraph.replace(/\s+/g, " ").trim())
      faults.push(`white space in "${paragraph.slice(0, 60)}"`);
  let end = 0;
  for (const piece of pieces) {
    if (piece.start < end || piece.end <= piece.start || piece.end > text.length)
      faults.push(`a piece at ${piece.start}-${piece.end} of ${text.length}, after ${end}`);
    end = piece.end;
  }
  for (const date of [article.publishedAt, article.modifiedAt, ...pieces.map((piece) => piece.publishedAt)])
    if (date !== null && Number.isNaN(Date.parse(date))) faults.push(`${date} is no date`);
  return faults;
}
