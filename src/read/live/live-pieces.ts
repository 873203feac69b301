import type { ArticlePiece } from "../../domain/article.ts";
import { ownersOf, type PageElement } from "../tree/page-tree.ts";
import type { LinkedUpdate } from "./linked-updates.ts";

interface TextBlock {
  readonly text: string;
  readonly element: PageElement;
}

/**
 * The dated pieces of a live blog's text: one for each entry that has text, in the order of the text.
 *
 * @param moments the entries' times, ISO 8601
 */
export function piecesOf(
  blocks: readonly TextBlock[],
  entries: readonly PageElement[],
  moments: readonly (string | null)[],
): ArticlePiece[] {
  const owner = ownersOf(entries);
  const pieces = new Map<number, ArticlePiece>();
  let start = 0;
  for (const { text, element } of blocks) {
    const end = start + text.length;
    const index = owner.get(element);
    if (index !== undefined) {
      const known = pieces.get(index);
      pieces.set(index, { start: known?.start ?? start, end, publishedAt: moments[index] ?? null });
    }
    start = end + 2;
  }
  return [...pieces.values()];
}

/** Entries' times by the page's JSON-LD, where an entry's id or heading names an update there; else the given ones. */
export function linkedMoments(
  entries: readonly { readonly id: string; readonly heading: string }[],
  moments: readonly (string | null)[],
  updates: readonly LinkedUpdate[],
): (string | null)[] {
  const byAnchor = new Map(updates.filter(({ anchor }) => anchor !== "").map((one) => [one.anchor, one]));
  const byHeadline = new Map(
    updates.filter(({ headline }) => headline !== "").map((one) => [one.headline, one]),
  );
  return entries.map(({ id, heading }, index) => {
    const update = byAnchor.get(id) ?? byHeadline.get(heading);
    return update?.publishedAt ?? moments[index] ?? null;
  });
}

/**
 * A live blog from its JSON-LD alone, for pages that bring their entries by script: headline and paragraphs of each
 * update behind the text that the page has.
 */
export function textOfUpdates(
  text: string,
  updates: readonly LinkedUpdate[],
): { readonly text: string; readonly pieces: ArticlePiece[] } {
  const pieces: ArticlePiece[] = [];
  let whole = text;
  for (const { headline, paragraphs, publishedAt } of updates) {
    const own = [headline, ...paragraphs].filter(
      (part, index) => part !== "" && (index > 0 || part !== paragraphs[0]),
    );
    if (own.length === 0) continue;
    if (whole !== "") whole += "\n\n";
    const start = whole.length;
    whole += own.join("\n\n");
    pieces.push({ start, end: whole.length, publishedAt });
  }
  return { text: whole, pieces };
}
