import type { Story } from "../../domain/story.ts";

/** Why an article belongs: a term or place of the story, and where it stands first. */
export interface StoryTermFound {
  readonly term: string;
  readonly list: "all" | "any" | "places" | "none";
  /** The words around it, on one line. */
  readonly quote: string;
}

/** UTF-16 units of a quote on each side of the term. */
const AROUND = 40;

/** The terms of a story that stand in an article, whatever their case and accents, each where it stands first. */
export function whyInStory(
  story: Pick<Story, "all" | "any" | "places" | "none">,
  { title, text }: { readonly title: string; readonly text: string },
): StoryTermFound[] {
  const whole = `${title}\n${text}`.normalize("NFC");
  const folded = foldEach(whole);
  const lists = ["all", "any", "places", "none"] as const;
  return lists.flatMap((list) =>
    story[list].flatMap((term) => {
      const at = folded.indexOf(fold(term));
      return at < 0 ? [] : [{ term, list, quote: quoteAt(whole, at, fold(term).length) }];
    }),
  );
}

const fold = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Folded letter by letter, so that places in it are places in the text; a letter that folds to several keeps its first. */
const foldEach = (text: string) =>
  Array.from({ length: text.length }, (_, at) => fold(text[at] ?? "")[0] ?? text[at] ?? "").join("");

function quoteAt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  const words = text.slice(from, to).replace(/\s+/g, " ");
  const start = from > 0 ? words.slice(words.indexOf(" ") + 1) : words;
  const end = to < text.length && start.includes(" ") ? start.slice(0, start.lastIndexOf(" ")) : start;
  return `${from > 0 ? "… " : ""}${end}${to < text.length ? " …" : ""}`.trim();
}
