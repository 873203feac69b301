import type { ClaimKind } from "../../domain/claim.ts";
import type { Token } from "../text/tokens.ts";
import type { CueRole, VerbForm } from "./cue-entries.ts";
import type { KindLexicon } from "./kind-lexicon.ts";

/** A word or phrase of a kind, found in a sentence at tokens `from` to `to` (inclusive). */
export interface CueHit {
  readonly kind: ClaimKind;
  readonly role: CueRole;
  /** Only of verbs. Forms that look alike ("killed") are all listed. */
  readonly forms: readonly VerbForm[];
  readonly from: number;
  readonly to: number;
}

const none: readonly CueHit[] = [];

/** Cues by the token they begin at; those of phrases come before those of single words. */
export function findCues(tokens: readonly Token[], { cues }: KindLexicon): (readonly CueHit[])[] {
  return tokens.map((token, from) => {
    const ofWord = cues.get(token.lower);
    if (!ofWord) return none;
    const next = tokens[from + 1];
    const second = next?.text === "-" ? tokens[from + 2] : next;
    const hits: CueHit[] = [];
    for (const { words, kind, role, forms } of ofWord.bySecond.get(second?.lower ?? "") ?? ofWord.open) {
      const to = endOfPhrase(tokens, from, words);
      if (to !== null) hits.push({ kind, role, forms, from, to });
    }
    if (hits.length === 0) return none;
    return hits.sort((a, b) => b.to - a.to);
  });
}

/**
 * `*` stands for any one word, `~` for up to three. A hyphen may stand between the words of a phrase: "cross-checked".
 */
export function endOfPhrase(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from;
  for (let position = 0; position < words.length; position += 1) {
    const word = words[position];
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
