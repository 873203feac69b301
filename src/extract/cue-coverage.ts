import type { Claim } from "../domain/claim.ts";
import type { Kind, KindCues } from "./kinds/cue.ts";

/** A word or phrase of a kind with the number of claims that it decided. */
export interface CoveredCue {
  /** A verb by its base. */
  readonly cue: string;
  readonly claims: number;
}

/** One kind in one language: its claims, and what its words had to do with them. */
export interface KindCoverage {
  readonly kind: string;
  readonly language: string;
  readonly claims: number;
  readonly cues: readonly CoveredCue[];
}

/** Which words of the kinds decided these claims, and which never did; for judging a gold corpus as much as the rules. */
export function cueCoverage(kinds: readonly Kind[], claims: readonly Claim[]): KindCoverage[] {
  return kinds.flatMap(({ definition: { id }, cues }) => {
    const own = claims.filter(({ kind }) => kind === id);
    // A claim of a checked count has the words of both its kinds.
    const texts = claims
      .filter((claim) => claim.kind === id || claim.of === id)
      .map(
        (claim) => new Set(claim.evidence.filter((one) => one.for === "kind").map(({ text }) => plain(text))),
      );
    return Object.entries(cues).map(([language, lists]) => ({
      kind: id,
      language,
      claims: own.length,
      cues: phrasesOf(lists).map((forms) => ({
        cue: forms[0] ?? "",
        claims: texts.filter((words) => forms.some((form) => standsIn(words, form))).length,
      })),
    }));
  });
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/)
    .join(" ");

/** Each verb with all its forms, each phrase alone. */
function phrasesOf(cues: KindCues): string[][] {
  const verbs = [...cues.transitive, ...cues.weak, ...cues.intransitive].map((row) =>
    row.split(" ").map(plain),
  );
  const phrases = [cues.events, cues.nominals, cues.states, cues.people, cues.totals].flat();
  return [...verbs, ...[...new Set(phrases)].map((phrase) => [plain(phrase)])];
}

/** `*` stands for one word and `~` for up to three, as in the kinds' lists. */
function standsIn(words: ReadonlySet<string>, form: string): boolean {
  if (!/[*~]/.test(form)) return words.has(form);
  return [...words].some((text) => fits(text.split(" "), form.split(" ")));
}

function fits([word, ...text]: readonly string[], [first, ...form]: readonly string[]): boolean {
  if (first === undefined) return word === undefined;
  if (first === "~") {
    const rest = word === undefined ? [] : [word, ...text];
    return [0, 1, 2, 3].some((skipped) => skipped <= rest.length && fits(rest.slice(skipped), form));
  }
  return word !== undefined && (first === "*" || first === word) && fits(text, form);
}
