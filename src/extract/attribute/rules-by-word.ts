import type { Credit } from "./credit.ts";
import { lower, type SentenceWords } from "./sentence-words.ts";

/** Reads a credit that has its telling word at token `at`; null where it is none. `verbs` are those of verbs of saying. */
type CreditRule = (words: SentenceWords, at: number, verbs: readonly Credit[]) => Credit | null;

/** The rules that look for a word, in their order: most words of a text call for none. */
export type RulesByWord = ReadonlyMap<string, readonly CreditRule[]>;

export function rulesByWord(rows: readonly (readonly [Iterable<string>, CreditRule])[]): RulesByWord {
  const rules = new Map<string, CreditRule[]>();
  for (const [words, rule] of rows)
    for (const word of new Set(words)) rules.set(word, [...(rules.get(word) ?? []), rule]);
  return rules;
}

/** The credits of a sentence outside of direct speech: at each word the first that a rule finds. */
export function readByWord(
  words: SentenceWords,
  rules: RulesByWord,
  verbs: readonly Credit[] = [],
): Credit[] {
  const credits: Credit[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const here = rules.get(lower(words, at));
    if (!here || words.quoted[at]) continue;
    for (const rule of here) {
      const found = rule(words, at, verbs);
      if (!found) continue;
      credits.push(found);
      break;
    }
  }
  return credits;
}
