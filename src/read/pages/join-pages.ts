import type { Article } from "../../domain/article.ts";

/**
 * One article from the pages it was spread over, in order: text and dated pieces of all, everything else of the first.
 * Paragraphs that a later page repeats from the one before are left out.
 */
export function joinPages(first: Article, later: readonly Article[]): Article {
  let { text } = first;
  const pieces = [...first.pieces];
  const notes = [...first.notes];
  const seen = new Set(text.split("\n\n"));
  let last = first;
  for (const page of later) {
    last = page;
    const offsets = new Map<number, number>();
    let at = 0;
    for (const paragraph of page.text === "" ? [] : page.text.split("\n\n")) {
      if (!seen.has(paragraph)) {
        if (text !== "") text += "\n\n";
        offsets.set(at, text.length);
        text += paragraph;
      }
      seen.add(paragraph);
      at += paragraph.length + 2;
    }
    for (const piece of page.pieces) {
      const kept = [...offsets].filter(([from]) => from >= piece.start && from < piece.end);
      const [start] = kept[0]?.slice(1) ?? [];
      const [from, to] = kept.at(-1) ?? [];
      if (start === undefined || from === undefined || to === undefined) continue;
      const last = page.text.indexOf("\n\n", from);
      pieces.push({ ...piece, start, end: to + (last < 0 ? page.text.length : last) - from });
    }
    for (const note of page.notes) if (!notes.some((known) => known.text === note.text)) notes.push(note);
  }
  return { ...first, text, pieces, notes, nextPage: last.nextPage, kind: first.kind };
}
