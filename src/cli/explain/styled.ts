import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** A stretch of text in one style; without one it is plain. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}
export type Line = readonly Piece[];

export const plain = (text: string): Piece => ({ text });
export const styled = (style: Style, text: string): Piece => ({ text, style });

/** Columns that a text takes; combining marks and joiners take none. */
export const widthOf = (text: string): number => text.match(/[^\p{M}\p{Cf}]/gu)?.length ?? 0;
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Breaks text at white space, but not at non-breaking spaces, into lines of at most `width` columns; only a longer word is cut. */
export function wrap(pieces: readonly Piece[], width: number): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const { word, space } of wordsOf(pieces).flatMap((one) => cutWord(one, width))) {
    const needed = lineWidth(word);
    const gap = used > 0 ? space : null;
    if (used > 0 && used + (gap ? 1 : 0) + needed > width) {
      lines.push(line);
      line = [];
      used = 0;
    } else if (gap) {
      line.push(gap);
      used += 1;
    }
    line.push(...word);
    used += needed;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

interface Word {
  readonly word: Line;
  /** The space before it; null where it follows without one. */
  readonly space: Piece | null;
}

/** A word may run over several pieces: a marked number and the comma behind it stay together. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: { word: Piece[]; space: Piece | null }[] = [];
  let open = false;
  let space: Piece | null = null;
  for (const { text, style } of pieces) {
    for (const part of text.split(/([^\S\u00A0]+)/)) {
      if (part === "") continue;
      if (/^[^\S\u00A0]/.test(part)) {
        open = false;
        space = { text: " ", style };
      } else if (open) words.at(-1)?.word.push({ text: part, style });
      else {
        words.push({ word: [{ text: part, style }], space });
        open = true;
      }
    }
  }
  return words;
}

function cutWord({ word, space }: Word, width: number): Word[] {
  if (lineWidth(word) <= width) return [{ word, space }];
  return word
    .flatMap(({ text, style }) =>
      (text.match(new RegExp(`.{1,${width}}`, "gsu")) ?? []).map((part) => ({ text: part, style })),
    )
    .map((piece, index) => ({ word: [piece], space: index === 0 ? space : null }));
}

/** The line as a terminal shows it, or without colours as plain text. */
export const paint = (line: Line, colour: boolean): string =>
  joined(line)
    .map(({ text, style }) => (colour && style ? styleText(style, text, { validateStream: false }) : text))
    .join("")
    .replaceAll("\u00A0", " ")
    .trimEnd();

/** Neighbours of one style as one piece. */
function joined(line: Line): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last && String(last.style) === String(piece.style))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}
