import type { SourceType } from "../../domain/source.ts";
import { governmentPlaces, typeRows } from "../languages/en/source-types.ts";
import { alternatives, firstLetters } from "./first-letters.ts";

/** True for a country or capital that stands for its government. */
export const speaksForState = (name: string) => governmentPlaces.test(name.toLowerCase());

/**
 * The type that the first telling text gives: the description before the name, the name, what else the article says of
 * it. Null when none tells; `person`: a name without a description is nobody's type.
 */
export function sourceTypeOf(texts: readonly string[], person: boolean): SourceType | null {
  for (const text of texts) {
    const plain = text
      .replace(/\bWHO\b/g, "World Health Organization")
      .toLowerCase()
      .replaceAll("’", "'")
      .trim();
    if (!person && governmentPlaces.test(plain.replace(/'s?$/, ""))) return "government";
    const found = typeOf(ofBody.exec(text)?.[1]?.toLowerCase()) ?? typeOf(plain);
    if (found) return found;
  }
  return null;
}

function typeOf(plain = ""): SourceType | null {
  if (plain === "") return null;
  const parted = plain.replaceAll("'s", " 's");
  let best: TypeNode | null = null;
  word.lastIndex = 0;
  for (let match = word.exec(parted); match; match = word.exec(parted)) {
    const found = firstRow(treeFor(match[0].charAt(0)), parted, match.index);
    if (found && (!best || found.order < best.order)) best = found;
  }
  return best?.type ?? null;
}

/** The rows are words, so that they are only looked for where a word begins. */
const word = /[\p{L}\p{N}]+/gu;

function firstRow(tree: TypeNode | null, text: string, start: number): TypeNode | null {
  if (!tree || !fits(tree, text, start)) return null;
  let node = tree;
  while (node.halves) {
    const [first, second] = node.halves;
    node = fits(first, text, start) ? first : second;
  }
  return node;
}

function fits({ pattern }: TypeNode, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

/** A stretch of the table and its two halves: one pattern tells whether any row of it fits. */
interface TypeNode {
  readonly pattern: RegExp;
  /** Its row in the table; of a stretch the first. */
  readonly order: number;
  readonly type: SourceType | null;
  readonly halves: readonly [TypeNode, TypeNode] | null;
}

interface Opening {
  readonly order: number;
  readonly type: SourceType;
  readonly words: string;
  /** What its words may begin with; null for anything. */
  readonly letters: ReadonlySet<string> | null;
}

const openings: readonly Opening[] = typeRows.flatMap(({ type, words }, order) =>
  alternatives(words).map((one) => ({ order, type, words: one, letters: firstLetters(one) })),
);
const trees = new Map<string, TypeNode | null>();

/** The rows that may fit where a word begins with a letter, laid out when it is first met. */
function treeFor(letter: string): TypeNode | null {
  const known = trees.get(letter);
  if (known !== undefined) return known;
  const fitting = openings.filter(({ letters }) => letters?.has(letter) ?? true);
  const made = fitting.length > 0 ? treeOf(fitting) : null;
  trees.set(letter, made);
  return made;
}

function treeOf(rows: readonly Opening[]): TypeNode {
  const words = rows.map((row) => row.words).join("|");
  const pattern = new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, "uy");
  const half = rows.length >> 1;
  const halves = half > 0 ? ([treeOf(rows.slice(0, half)), treeOf(rows.slice(half))] as const) : null;
  const [first] = rows;
  return { pattern, order: first?.order ?? 0, type: halves ? null : (first?.type ?? null), halves };
}

/** "a lawyer with Legal Watch", "a director of the Tern Foundation": the body says more than the office. */
const ofBody =
  /\b(?<!former )(?:lawyer|attorney|director|coordinator|head|leader|chair\p{L}{0,8}|president|secretary|founder|archivist|worker|volunteer|member|manager|adviser|spokes\p{L}{1,8}|activist)\s(?:with|at|for|from|of)\s(?:the\s)?(\p{Lu}[^,]*)/u;
