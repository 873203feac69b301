import type { PrintedClaim, Timeline } from "../../domain/timeline.ts";
import {
  asOfText,
  figureText,
  kindText,
  modalityText,
  revisionText,
  sourceText,
} from "../../timeline/claim-words.ts";
import { cellText, cutText, quoteAround } from "./cell-text.ts";
import { plainTable, type TableRow } from "./plain-table.ts";

/** From this width on the quote has a column of its own; below, it stands on lines under its figure. */
const WIDE = 120;
const DAY = 10;
const GAP = 2;

/**
 * Timelines for a terminal of `width` columns: for each outlet when published, the figure with its hedge, who says so,
 * as of when, and the quote. Returns one sentence where there is nothing to show.
 */
export function timelineTable(timelines: readonly Timeline[], width: number): string {
  if (timelines.every(({ claims }) => claims.length === 0)) return "No claims found.";
  return timelines.map((timeline) => outletTable(timeline, Math.max(60, width))).join("\n\n");
}

function outletTable({ outletName, claims }: Timeline, width: number): string {
  const count = claims.length === 1 ? "1 figure" : `${claims.length} figures`;
  const title = cutText(`${outletName} (${count})`, width);
  const body = width >= WIDE ? withQuoteColumn(claims, width) : withQuoteBelow(claims, width);
  return `${title}\n${"─".repeat(Math.min(width, title.length))}\n${body}`;
}

const HEAD = ["PUBLISHED", "AS OF", "FIGURE", "WHO SAYS SO"];

function withQuoteColumn(claims: readonly PrintedClaim[], width: number): string {
  const rest = width - 2 * DAY - 4 * GAP;
  const [figure, source] = [Math.floor(rest * 0.26), Math.floor(rest * 0.22)];
  const quote = rest - figure - source;
  const rows = claims.map((one) => [...cellsOf(one), quoteOf(one, quote * 3)]);
  return plainTable([DAY, DAY, figure, source, quote], [[...HEAD, "QUOTE"], ...rows]);
}

function withQuoteBelow(claims: readonly PrintedClaim[], width: number): string {
  const rest = width - 2 * DAY - 3 * GAP;
  const figure = Math.floor(rest * 0.55);
  const rows = claims.flatMap((one): TableRow[] => [
    cellsOf(one),
    [
      { content: "", colSpan: 1 },
      { content: quoteOf(one, (width - DAY - GAP) * 2 - 10), colSpan: 3 },
    ],
  ]);
  return plainTable([DAY, DAY, figure, rest - figure], [HEAD, ...rows]);
}

function cellsOf(printed: PrintedClaim): string[] {
  return [
    printed.publishedAt?.slice(0, 10) ?? "unknown",
    asOfText(printed.claim).replace(/^(since|until) | to /, (words) => `${words.trimEnd()}\n`) || "·",
    cellText(whatIsCounted(printed)),
    cellText(sourceText(printed.claim)),
  ];
}

/** "more than 800 detained (political prisoners), planned" */
export function whatIsCounted({ claim }: PrintedClaim): string {
  const subject = claim.subject ? ` (${claim.subject})` : "";
  const state = [modalityText(claim), revisionText(claim)].filter(Boolean).map((words) => `, ${words}`);
  return `${figureText(claim)} ${kindText(claim)}${subject}${state.join("")}`;
}

function quoteOf({ claim }: PrintedClaim, length: number): string {
  return `${claim.in === "title" ? "Headline: " : ""}“${quoteAround(claim.sentence, claim.number, length - 14)}”`;
}
