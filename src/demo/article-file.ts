import { parse } from "yaml";
import { FrontMatter } from "./corpus-schema.ts";

/** A piece of the body. A heading of a live blog carries the time of its entry. */
export interface Block {
  readonly kind: "paragraph" | "heading";
  /** With inline links as `[words](address)`. */
  readonly source: string;
  /** What a reader sees. */
  readonly text: string;
  readonly time?: string;
}

export interface ArticleFile {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  /** Paragraphs and headings, separated by a blank line: what a perfect reader returns. */
  readonly text: string;
}

export const inlineLink = /\[([^[\]]+)\]\(([^()[\]\s]+)\)/g;

/** Reads front matter between `---` lines and the paragraphs below it; throws what is wrong, naming `file`. */
export function parseArticleFile(file: string, content: string): ArticleFile {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content);
  if (!match) throw new Error(`${file}: begin with front matter between two lines of ---`);
  const front = FrontMatter.safeParse(parse(match[1] ?? ""));
  if (!front.success) throw new Error(`${file}: ${front.error.message}`);
  const blocks = (match[2] ?? "")
    .split(/\n\s*\n/)
    .map((lines) =>
      lines
        .split("\n")
        .map((line) => line.trim())
        .join(" ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "")
    .map(toBlock);
  return { front: front.data, blocks, text: blocks.map((block) => block.text).join("\n\n") };
}

function toBlock(paragraph: string): Block {
  const heading = /^## (?:(\d\d:\d\d) )?(.+)$/.exec(paragraph);
  const source = heading?.[2] ?? paragraph;
  const text = source.replace(inlineLink, "$1");
  if (!heading) return { kind: "paragraph", source, text };
  return { kind: "heading", source, text, ...(heading[1] ? { time: heading[1] } : {}) };
}
