import type { ClaimKind } from "../../domain/claim.ts";
import type { KindCues } from "../kinds/cue.ts";
import { kinds } from "../kinds/registry.ts";
import type { Token } from "../text/tokens.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";
export type CueRole =
  | "transitive"
  | "weak"
  | "intransitive"
  | "event"
  | "nominal"
  | "state"
  | "person"
  | "total";

/** A word or phrase of a kind, found in a sentence at tokens `from` to `to` (inclusive). */
export interface CueHit {
  readonly kind: ClaimKind;
  readonly role: CueRole;
  /** Only of verbs. Forms that look alike ("killed") are all listed. */
  readonly forms: readonly VerbForm[];
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly kind: ClaimKind;
  readonly role: CueRole;
  readonly forms: readonly VerbForm[];
}

const formNames: readonly VerbForm[] = ["base", "third", "past", "participle", "ing"];
const wordsOf = (phrase: string) => phrase.split(/[\s-]+/);

function entriesOf(kind: ClaimKind, cues: KindCues): Entry[] {
  const phrases = (role: CueRole, list: readonly string[]): Entry[] =>
    list.map((phrase) => ({ words: wordsOf(phrase), kind, role, forms: [] }));
  const verbs = (role: CueRole, rows: readonly string[]): Entry[] =>
    rows.flatMap((row) => verbEntries(role, row));
  const verbEntries = (role: CueRole, row: string): Entry[] => {
    const forms = row.split(/\s+/);
    return [...new Set(forms)].map((form) => ({
      words: wordsOf(form),
      kind,
      role,
      forms: formNames.filter((_, index) => forms[index] === form),
    }));
  };
  return [
    ...verbs("transitive", cues.transitive),
    ...verbs("weak", cues.weak),
    ...verbs("intransitive", cues.intransitive),
    ...phrases("event", cues.events),
    ...phrases("nominal", cues.nominals),
    ...phrases("state", cues.states),
    ...phrases("person", cues.people),
    ...phrases("total", cues.totals),
  ];
}

const index = new Map<string, Entry[]>();
for (const { definition, cues } of kinds) {
  for (const entry of entriesOf(definition.id, cues.en ?? ({} as KindCues))) {
    const first = entry.words[0] ?? "";
    const list = index.get(first) ?? [];
    list.push(entry);
    index.set(first, list);
  }
}

/** Cues by the token they begin at; those of phrases come before those of single words. */
export function findCues(tokens: readonly Token[]): CueHit[][] {
  return tokens.map((token, from) => {
    const hits: CueHit[] = [];
    for (const { words, kind, role, forms } of index.get(token.lower) ?? []) {
      const to = endOfPhrase(tokens, from, words);
      if (to !== null) hits.push({ kind, role, forms, from, to });
    }
    return hits.sort((a, b) => b.to - a.to);
  });
}

/**
 * `*` stands for any one word, `~` for up to three. A hyphen may stand between the words of a phrase: "cross-checked".
 */
export function endOfPhrase(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from;
  for (const [position, word] of words.entries()) {
    if (word === "~") {
      const next = words[position + 1] ?? "";
      let skipped = 0;
      while (skipped < 3 && tokens[at + 1]?.type === "word" && tokens[at + 1]?.lower !== next) {
        at += 1;
        skipped += 1;
      }
      continue;
    }
    if (position > 0) at += tokens[at + 1]?.text === "-" ? 2 : 1;
    if (word === "*" ? tokens[at]?.type !== "word" : tokens[at]?.lower !== word) return null;
  }
  return at;
}
