import type { Token } from "./tokens.ts";

/** Named classes of words, lower case, that a pattern may name as `<class>`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string> | ((lower: string) => boolean)>>;

/** What stands around a stretch of tokens, as a pattern says it. */
export interface Neighbours {
  /** True where the tokens before `from` and behind `to` are as the pattern wants them. */
  readonly match: (tokens: readonly Token[], from: number, to: number) => boolean;
  /** The word right behind or right before must be one of these; null where the pattern leaves that open. */
  readonly key: { readonly side: "before" | "after"; readonly words: ReadonlySet<string> } | null;
}

interface Part {
  readonly fits: (token: Token | undefined) => boolean;
  readonly words: ReadonlySet<string> | null;
}

/**
 * Reads a pattern: parts divided by spaces, with `_` for the stretch itself. A part is
 * - `word` or `one|other`: one of these words or marks, lower case
 * - `<class>`: a word of the class; `!<class>`: any other token, or none
 * - `*` any word, `^*` a capitalised one, `#` a numeral, `@` a mark, `$` nothing: the sentence begins or ends
 *
 * `^` before a part wants it capitalised, `~` wants no space before it; `~_` wants none before the stretch.
 * "aged _", "_ ^<month>", "# : ~_" and "the ^* _ ^*" are patterns.
 */
export function compileNeighbours(pattern: string, classes: WordClasses): Neighbours {
  const parts = pattern.split(" ");
  const here = parts.findIndex((part) => part === "_" || part === "~_");
  if (here < 0) throw new Error(`the pattern “${pattern}” has no _ for the number`);
  const tight = parts[here] === "~_";
  const before = parts
    .slice(0, here)
    .reverse()
    .map((part) => compilePart(part, classes, pattern));
  const after = parts.slice(here + 1).map((part) => compilePart(part, classes, pattern));
  const match = (tokens: readonly Token[], from: number, to: number) => {
    if (tight && tokens[from]?.spaced) return false;
    for (let index = 0; index < after.length; index += 1)
      if (!after[index]?.fits(tokens[to + 1 + index])) return false;
    for (let index = 0; index < before.length; index += 1)
      if (!before[index]?.fits(tokens[from - 1 - index])) return false;
    return true;
  };
  const next = after[0]?.words;
  const last = before[0]?.words;
  if (next) return { match, key: { side: "after", words: next } };
  return { match, key: last ? { side: "before", words: last } : null };
}

function compilePart(part: string, classes: WordClasses, pattern: string): Part {
  const [, tight, capital, not, base = ""] = /^(~?)(\^?)(!?)(.+)$/.exec(part) ?? [];
  const kind = compileBase(base, classes, pattern);
  if (!not && !tight && !capital) return kind;
  const fits = (token: Token | undefined): boolean => {
    if (not) return !kind.fits(token);
    if (!kind.fits(token)) return false;
    if (tight && token?.spaced) return false;
    return !capital || (token?.capital ?? false);
  };
  return { fits, words: not ? null : kind.words };
}

function compileBase(base: string, classes: WordClasses, pattern: string): Part {
  const ofType = (type: Token["type"]): Part => ({ fits: (token) => token?.type === type, words: null });
  if (base === "$") return { fits: (token) => token === undefined, words: null };
  if (base === "*") return ofType("word");
  if (base === "#") return ofType("number");
  if (base === "@") return ofType("mark");
  const name = /^<(.+)>$/.exec(base)?.[1];
  if (name === undefined) return ofWords(new Set(base.split("|")));
  const known = classes[name];
  if (!known) throw new Error(`the pattern “${pattern}” names no class of words: <${name}>`);
  if (typeof known !== "function") return ofWords(known);
  return { fits: (token) => token !== undefined && known(token.lower), words: null };
}

const ofWords = (words: ReadonlySet<string>): Part => ({
  fits: (token) => token !== undefined && words.has(token.lower),
  words,
});
