import type { ArticlePiece } from "./article.ts";

/** When the place of an article's text was published: the time of the piece that it stands in, else null. */
export function pieceTime(pieces: readonly ArticlePiece[] | undefined, place: number): string | null {
  return pieces?.find(({ start, end }) => start <= place && place < end)?.publishedAt ?? null;
}
