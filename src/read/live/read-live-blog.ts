import type { ArticlePiece } from "../../domain/article.ts";
import type { Body } from "../body/read-body.ts";
import type { Evidence } from "../metadata/evidence.ts";
import { elementsOf, textIn } from "../tree/page-tree.ts";
import { entryTimes } from "./entry-times.ts";
import type { LiveEntry } from "./find-entries.ts";
import { linkedUpdates } from "./linked-updates.ts";
import { linkedMoments, piecesOf, textOfUpdates } from "./live-pieces.ts";

/** Fewer of a page's listed updates than this are in its text: they come by script. */
const MIN_SHOWN = 0.3;
/** Paragraphs are known again by their beginnings. */
const START_CHARS = 60;

/** The text of a live blog and its dated pieces, from the entries on the page and the updates in its JSON-LD. */
export function readLiveBlog(
  body: Body,
  entries: readonly LiveEntry[],
  { nodes }: Evidence,
  dates: { readonly publishedAt: string | null; readonly modifiedAt: string | null },
): { readonly text: string; readonly pieces: ArticlePiece[] } {
  const updates = linkedUpdates(nodes);
  const elements = entries.map(({ element }) => element);
  const clocked = entryTimes(
    entries.map(({ time }) => time),
    dates,
  );
  const known = entries.map(({ element }) => ({
    id: element.attributes["id"] ?? element.attributes["data-id"] ?? "",
    heading: headingOf(element),
  }));
  const pieces = piecesOf(body.blocks, elements, linkedMoments(known, clocked, updates));
  const shown = new Set(body.blocks.map(({ text }) => text.slice(0, START_CHARS)));
  const missing = updates.filter(({ paragraphs }) => !shown.has(paragraphs[0]?.slice(0, START_CHARS) ?? ""));
  if (pieces.length > 0 || missing.length <= updates.length * (1 - MIN_SHOWN))
    return { text: body.text, pieces };
  return textOfUpdates(body.text, updates);
}

function headingOf(entry: LiveEntry["element"]): string {
  for (const element of elementsOf(entry)) if (/^h[1-6]$/.test(element.tag)) return textIn(element, 300);
  return "";
}
