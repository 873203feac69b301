import type { CueEntry } from "./cue-entries.ts";

/** The cues that begin with one word. Lists keep the order of the lexicon. */
export interface CuesOfWord {
  /** Those that need no certain word behind the first. */
  readonly open: readonly CueEntry[];
  /** Those and the phrases with this second word: "on the list of" under "the". */
  readonly bySecond: ReadonlyMap<string, readonly CueEntry[]>;
}

/** Cues by their first word: small words begin hundreds of phrases, of which the second word leaves a few. */
export function cuesByWord(entries: readonly CueEntry[]): ReadonlyMap<string, CuesOfWord> {
  const byFirst = Map.groupBy(entries, ({ words }) => words[0] ?? "");
  return new Map([...byFirst].map(([first, list]) => [first, split(list)]));
}

const isOpen = ({ words }: CueEntry) => words.length < 2 || words[1] === "*" || words[1] === "~";

function split(list: readonly CueEntry[]): CuesOfWord {
  const seconds = new Set(list.filter((entry) => !isOpen(entry)).map(({ words }) => words[1] ?? ""));
  const withSecond = (second: string) => list.filter((entry) => isOpen(entry) || entry.words[1] === second);
  return {
    open: list.filter(isOpen),
    bySecond: new Map([...seconds].map((second) => [second, withSecond(second)])),
  };
}
