import type { Span } from "../../domain/span.ts";

/** A quotation never runs on past this many units: a mark that was never closed must not swallow the article. */
const longestQuotation = 4000;

/**
 * Stretches of direct speech, marks included. Knows “curly”, "straight" and «angled» marks.
 * A paragraph that opens with a mark continues the quotation which the paragraph before left open.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closer = "";
  // Only a mark or the end of a line opens or closes anything, and the longest quotation where it ends.
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    if (open >= 0 && at - open > longestQuotation + 1) at = open + longestQuotation + 1;
    const mark = text.charAt(at);
    if (open < 0) {
      if (mark === "“") closer = "”";
      else if (mark === "«") closer = "»";
      else if (mark === '"' && opensHere(text, at)) closer = '"';
      else continue;
      open = at;
    } else if ((mark === closer || closesMixed(text, at, closer)) && !continues(text, at, mark)) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (at - open > longestQuotation || (endsParagraph(text, at) && !reopens(text, at, closer))) {
      spans.push({ start: open, end: at });
      open = -1;
    }
  }
  if (open >= 0 && text.length - open > longestQuotation + 1)
    spans.push({ start: open, end: open + longestQuotation + 1 });
  else if (open >= 0) spans.push({ start: open, end: text.trimEnd().length });
  return spans.filter((span) => span.end > span.start + 1);
}

/** Where the next mark or line end stands at or behind `from`; the length of the text without one. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

const marks = /[“”«»"\n]/g;

/** Editors mix marks: “like this". A straight mark at the end of a word closes a curly one. */
function closesMixed(text: string, at: number, closer: string): boolean {
  const mark = text.charAt(at);
  if (!(closer === "”" && mark === '"') && !(closer === '"' && mark === "”")) return false;
  return /\S/.test(text.charAt(at - 1)) && /^(?:[\s.,;:!?)—–-]|$)/.test(text.slice(at + 1, at + 2));
}

function opensHere(text: string, at: number): boolean {
  return at === 0 || /[\s([—–-]/.test(text.charAt(at - 1));
}

/** A straight mark at the head of a paragraph inside a quotation opens its next paragraph, it does not close it. */
function continues(text: string, at: number, mark: string): boolean {
  return mark === '"' && at > 0 && text.charAt(at - 1) === "\n" && /\S/.test(text.charAt(at + 1));
}

function endsParagraph(text: string, at: number): boolean {
  return text.charAt(at) === "\n" && text.charAt(at + 1) === "\n";
}

function reopens(text: string, at: number, closer: string): boolean {
  const opener = closer === "”" ? "“" : closer === "»" ? "«" : '"';
  return text
    .slice(at, at + 6)
    .trimStart()
    .startsWith(opener);
}
