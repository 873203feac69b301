import type { ClaimKind } from "../../domain/claim.ts";
import type { KindCues } from "../kinds/cue.ts";

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

/** A word or phrase of a kind. */
export interface CueEntry {
  readonly words: readonly string[];
  readonly kind: ClaimKind;
  readonly role: CueRole;
  /** Only of verbs. Forms that look alike ("killed") are all listed. */
  readonly forms: readonly VerbForm[];
}

const formNames: readonly VerbForm[] = ["base", "third", "past", "participle", "ing"];
const wordsOf = (phrase: string) => phrase.split(/[\s-]+/);

/** The words and phrases of a kind, one entry for each form of its verbs. */
export function cueEntries(kind: ClaimKind, cues: KindCues): CueEntry[] {
  const phrases = (role: CueRole, list: readonly string[]): CueEntry[] =>
    list.map((phrase) => ({ words: wordsOf(phrase), kind, role, forms: [] }));
  const verbs = (role: CueRole, rows: readonly string[]): CueEntry[] =>
    rows.flatMap((row) => verbEntries(role, row));
  const verbEntries = (role: CueRole, row: string): CueEntry[] => {
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
