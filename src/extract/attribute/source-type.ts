import type { SourceType } from "../../domain/source.ts";
import { governmentPlaces, type TypeRow, typeRows } from "../languages/en/source-types.ts";

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
  const starts = wordStarts(parted);
  if (!fits(typeTree, parted, starts)) return null;
  let node = typeTree;
  while (node.halves) {
    const [first, second] = node.halves;
    node = fits(first, parted, starts) ? first : second;
  }
  return node.type;
}

/** The rows are words, so that they are only looked for where a word begins. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) starts.push(match.index);
  return starts;
}

const word = /[\p{L}\p{N}]+/gu;

function fits({ pattern }: TypeNode, text: string, starts: readonly number[]): boolean {
  return starts.some((start) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  });
}

/** A stretch of the table and its two halves: one pattern tells whether any row of it fits. */
interface TypeNode {
  readonly pattern: RegExp;
  readonly type: SourceType | null;
  readonly halves: readonly [TypeNode, TypeNode] | null;
}

function treeOf(rows: readonly TypeRow[]): TypeNode {
  const words = rows.map((row) => row.words).join("|");
  const pattern = new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, "uy");
  const half = rows.length >> 1;
  const halves = half > 0 ? ([treeOf(rows.slice(0, half)), treeOf(rows.slice(half))] as const) : null;
  return { pattern, type: halves ? null : (rows[0]?.type ?? null), halves };
}

const typeTree = treeOf(typeRows);

/** "a lawyer with Legal Watch", "a director of the Tern Foundation": the body says more than the office. */
const ofBody =
  /\b(?<!former )(?:lawyer|attorney|director|coordinator|head|leader|chair\p{L}{0,8}|president|secretary|founder|archivist|worker|volunteer|member|manager|adviser|spokes\p{L}{1,8}|activist)\s(?:with|at|for|from|of)\s(?:the\s)?(\p{Lu}[^,]*)/u;
