/** A time element, or another one that carries a date in a datetime or content attribute. */
export interface TimeElement {
  readonly datetime: string;
  readonly text: string;
  /** class, id, itemprop and pubdate in one string, to tell a publication time from others. */
  readonly label: string;
}

/** What a page says of itself in its tags, in page order; nothing here needs the tree. */
export interface PageScan {
  /** Lower-case name, property or itemprop -> values in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly jsonLd: readonly string[];
  readonly times: readonly TimeElement[];
  readonly title: string;
  readonly headings: readonly string[];
  readonly language: string;
  /** How many video elements and embedded players it has. */
  readonly videos: number;
}

type Attributes = Readonly<Record<string, string>>;
type Kept = "title" | "h1" | "time" | "json-ld";

/** Titles, headings and times are shorter; the rest of a longer one is dropped. */
const KEPT_CHARS = 2_000;

const PLAYER =
  /\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|players?\.)|\/\/[\w.-]*(?:brightcove|jwplayer|dailymotion)/i;

/** Collects a page's statements about itself from its tags as they come. */
export class HeadCollector {
  readonly #metas = new Map<string, string[]>();
  readonly #links: { rel: string; href: string }[] = [];
  readonly #kept: Record<Kept, string[]> = { title: [], h1: [], time: [], "json-ld": [] };
  readonly #times: { datetime: string; label: string }[] = [];
  #language = "";
  #videos = 0;
  #open: { kept: Kept; tag: string; parts: string[]; length: number } | null = null;

  openTag(tag: string, attributes: Attributes): void {
    if (tag === "video" || (tag === "iframe" && PLAYER.test(attributes["src"] ?? ""))) this.#videos++;
    if (tag === "html") this.#language ||= attributes["lang"] ?? attributes["xml:lang"] ?? "";
    else if (tag === "meta") this.#noteMeta(attributes);
    else if ((tag === "link" || tag === "a") && attributes["rel"] && attributes["href"])
      this.#links.push({ rel: attributes["rel"].toLowerCase(), href: attributes["href"] });
    else if (attributes["itemprop"]) this.#note(attributes["itemprop"], attributes["content"]);
    const kept = this.#open ? null : this.#keptText(tag, attributes);
    if (!kept) return;
    this.#open = { kept, tag, parts: [], length: 0 };
    if (kept === "time")
      this.#times.push({ datetime: attributes["datetime"] ?? "", label: labelOf(attributes) });
  }

  text(text: string): void {
    const open = this.#open;
    if (!open || (open.kept !== "json-ld" && open.length > KEPT_CHARS)) return;
    open.parts.push(text);
    open.length += text.length;
  }

  closeTag(tag: string): void {
    if (this.#open?.tag !== tag) return;
    const { kept, parts } = this.#open;
    const text = parts.join("");
    this.#kept[kept].push(kept === "json-ld" ? text : text.slice(0, KEPT_CHARS).replace(/\s+/g, " ").trim());
    this.#open = null;
  }

  scan(): PageScan {
    const { title, h1, time, "json-ld": jsonLd } = this.#kept;
    return {
      metas: this.#metas,
      links: this.#links,
      jsonLd,
      times: this.#times.map((one, index) => ({ ...one, text: time[index] ?? "" })),
      title: title.find(Boolean) ?? "",
      headings: h1.filter(Boolean),
      language: this.#language.trim(),
      videos: this.#videos,
    };
  }

  #keptText(tag: string, attributes: Attributes): Kept | null {
    // An SVG has a title of its own; the page's comes first.
    if (tag === "title") return this.#kept.title.length === 0 ? "title" : null;
    if (tag === "h1" || tag === "time") return tag;
    return tag === "script" && /ld\+json/i.test(attributes["type"] ?? "") ? "json-ld" : null;
  }

  #noteMeta(attributes: Attributes): void {
    for (const name of ["property", "name", "itemprop", "http-equiv"])
      this.#note(attributes[name], attributes["content"]);
  }

  #note(name: string | undefined, value: string | undefined): void {
    const content = value?.trim();
    if (!name || !content) return;
    for (const key of name.toLowerCase().split(/\s+/)) {
      const values = this.#metas.get(key);
      if (values) values.push(content);
      else this.#metas.set(key, [content]);
    }
  }
}

function labelOf(attributes: Attributes): string {
  const words = ["class", "id", "itemprop", "data-testid"].map((name) => attributes[name]);
  if ("pubdate" in attributes) words.push("pubdate");
  return words.filter(Boolean).join(" ").toLowerCase();
}
