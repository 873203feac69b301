import type { PageForm } from "../domain/article.ts";

/** First bytes of files that are no web pages. */
const SIGNATURES: readonly (readonly [what: string, start: string])[] = [
  ["a gzip file", "\x1f\x8b"],
  ["a zip or office file", "PK\x03\x04"],
  ["a PNG image", "\x89PNG"],
  ["a JPEG image", "\xff\xd8\xff"],
  ["a GIF image", "GIF8"],
  ["an old office file", "\xd0\xcf\x11\xe0"],
];

/** How much of a text is looked at, and which share of unprintable characters makes it binary. */
const SAMPLE_CHARS = 65_536;
const MAX_UNPRINTABLE = 0.02;

/** Why these bytes are no page to read, in plain words; null if they may be one. */
export function refuseBytes(
  bytes: Uint8Array,
  maxBytes: number,
): { readonly notice: string; readonly form: PageForm } | null {
  const refuse = (notice: string, form: PageForm = "no-page") => ({ notice, form });
  if (bytes.length === 0) return refuse("the page is empty");
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  // Some servers send a few bytes before a PDF's own beginning, and readers of PDF look past them.
  if (start.includes("%PDF-")) return refuse("this is a PDF file, not a web page", "pdf");
  const known = SIGNATURES.find(([, signature]) => start.startsWith(signature));
  if (known) return refuse(`this is ${known[0]}, not a web page`);
  if (bytes.length > maxBytes)
    return refuse(`the page is larger than ${Math.round(maxBytes / 1024 / 1024)} MB`);
  return null;
}

/** Why this text is no page to read, in plain words; null if it may be one. */
export function refuseText(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (sample.trim() === "") return "the page is empty";
  // Control characters and the mark of undecodable bytes.
  const unprintable = sample.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  if (unprintable > sample.length * MAX_UNPRINTABLE) return "this is binary data, not a web page";
  return /<[a-z!?/]/i.test(text) ? null : "no HTML was found";
}
