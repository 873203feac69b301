import { Parser } from "htmlparser2";
import type { PageLimits } from "./limits.ts";

export interface TimeElement {
  readonly datetime: string;
  readonly text: string;
  /** class, id, itemprop and pubdate in one string, to tell a publication time from others. */
  readonly label: string;
}

/** What one linear pass over a page's tags collects; nothing here needs a tree. */
export interface PageScan {
  /** Why the page must not be parsed, in plain words; null if it may be. */
  readonly refusal: string | null;
  /** Whether the first tag is html; it may be left out. */
  readonly startsWithHtml: boolean;
  readonly elements: number;
  readonly texts: number;
  /** Lower-case name, property or itemprop -> values in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly jsonLd: readonly string[];
  readonly times: readonly TimeElement[];
  readonly title: string;
  readonly headings: readonly string[];
  readonly language: string;
}

/** Titles, headings and times are shorter; the rest of a longer one is dropped. */
const KEPT_CHARS = 2_000;
const CHUNK_CHARS = 65_536;

type Kept = "title" | "h1" | "time" | "json-ld";

/** Reads a page's tags in one pass that stops at the first cap that is passed. */
export function scanPage(html: string, limits: PageLimits): PageScan {
  const metas = new Map<string, string[]>();
  const links: { rel: string; href: string }[] = [];
  const kept: Record<Kept, string[]> = { title: [], h1: [], time: [], "json-ld": [] };
  const times: { datetime: string; label: string }[] = [];
  let language = "";
  let refusal: string | null = null;
  let startsWithHtml = false;
  let elements = 0;
  let depth = 0;
  let attributes = 0;
  let texts = 0;
  let open: { kept: Kept; tag: string; text: string } | null = null;

  const refuse = (reason: string) => {
    refusal ??= reason;
  };
  const note = (name: string | undefined, value: string | undefined) => {
    if (!name || !value?.trim()) return;
    for (const key of name.toLowerCase().split(/\s+/)) {
      const values = metas.get(key) ?? [];
      metas.set(key, values);
      values.push(value.trim());
    }
  };

  const parser = new Parser({
    onopentagname(name) {
      if (elements === 0) startsWithHtml = name === "html";
      attributes = 0;
      if (++elements > limits.elements) refuse(`the page has more than ${limits.elements} elements`);
      if (++depth > limits.depth) refuse(`the page nests elements more than ${limits.depth} deep`);
    },
    onattribute() {
      if (++attributes > limits.attributes)
        refuse(`an element of the page has more than ${limits.attributes} attributes`);
    },
    onopentag(tag, attrs) {
      if (tag === "html") language = attrs["lang"] ?? attrs["xml:lang"] ?? "";
      else if (tag === "meta")
        for (const name of [attrs["property"], attrs["name"], attrs["itemprop"], attrs["http-equiv"]])
          note(name, attrs["content"]);
      else if (tag === "link" && attrs["rel"] && attrs["href"])
        links.push({ rel: attrs["rel"].toLowerCase(), href: attrs["href"] });
      else note(attrs["itemprop"], attrs["content"]);
      const which = keptText(tag, attrs, kept);
      if (!which || open) return;
      open = { kept: which, tag, text: "" };
      if (which === "time") times.push({ datetime: attrs["datetime"] ?? "", label: labelOf(attrs) });
    },
    ontext(text) {
      if (++texts > limits.texts) refuse(`the page has more than ${limits.texts} pieces of text`);
      if (open && (open.kept === "json-ld" || open.text.length < KEPT_CHARS)) open.text += text;
    },
    onclosetag(tag) {
      depth--;
      if (open?.tag !== tag) return;
      kept[open.kept].push(open.kept === "json-ld" ? open.text : open.text.replace(/\s+/g, " ").trim());
      open = null;
    },
  });
  for (let at = 0; at < html.length && refusal === null; at += CHUNK_CHARS)
    parser.write(html.slice(at, at + CHUNK_CHARS));
  if (refusal === null) parser.end();

  return {
    refusal,
    startsWithHtml,
    elements,
    texts,
    metas,
    links,
    jsonLd: kept["json-ld"],
    times: times.map((time, index) => ({ ...time, text: kept.time[index] ?? "" })),
    title: kept.title.find(Boolean) ?? "",
    headings: kept.h1.filter(Boolean),
    language: language.trim(),
  };
}

function keptText(
  tag: string,
  attrs: Readonly<Record<string, string>>,
  found: Readonly<Record<Kept, readonly string[]>>,
): Kept | null {
  // An SVG has a title of its own; the page's comes first.
  if (tag === "title") return found.title.length === 0 ? "title" : null;
  if (tag === "h1" || tag === "time") return tag;
  return tag === "script" && /ld\+json/i.test(attrs["type"] ?? "") ? "json-ld" : null;
}

function labelOf(attrs: Readonly<Record<string, string>>): string {
  const words = [attrs["class"], attrs["id"], attrs["itemprop"], attrs["data-testid"]];
  if ("pubdate" in attrs) words.push("pubdate");
  return words.filter(Boolean).join(" ").toLowerCase();
}
