import type { OwnCues, OwnKind } from "../../domain/own-kind.ts";
import { type Kind, type KindCues, phrasal, regular } from "./cue.ts";
import type { Example } from "./example.ts";
import { kinds } from "./registry.ts";

type Verbs = OwnCues["transitive"];

const lower = (words: string) => words.toLowerCase().replaceAll("’", "'");
const lowered = (list: readonly string[] = []) => list.map(lower);
const forms = (verb: string) => (verb.includes(" ") ? lower(verb) : regular(lower(verb)));

/**
 * A kind that is written as data, as the extractor takes it. The words are those of `cues` in claimline.yaml
 * (docs/kinds.md); nothing is checked here.
 *
 * "Crews evacuated 300 villagers": `extractClaims(article, { kinds: [defineKind(evacuated), ...kinds] })`
 */
export function defineKind({ id, label, measure, acts, cues }: Omit<OwnKind, "examples">): Kind {
  return { definition: { id, label, measure, ...(acts ? { acts } : {}) }, cues: { en: cuesOf(cues.en) } };
}

function cuesOf(cues: OwnCues): KindCues {
  return {
    transitive: verbRows(cues.transitive),
    weak: verbRows(cues.weak),
    intransitive: verbRows(cues.intransitive),
    events: lowered(cues.events),
    nominals: lowered(cues.nominals),
    states: lowered(cues.states),
    people: lowered(cues.people),
    totals: lowered(cues.totals),
    frames: (cues.frames ?? []).map(({ verb, after }) => ({
      verbs: [...new Set(forms(verb).split(" "))].join(" "),
      after: lowered(after),
    })),
    things: lowered(cues.things),
  };
}

const verbRows = (verbs: Verbs = []): string[] =>
  verbs.flatMap((own) =>
    typeof own === "string" ? [forms(own)] : phrasal(forms(own.verb), lowered(own.with).join(",")),
  );

/** A newsroom's kinds and the built-in ones; where both know a word, the newsroom's counts. */
export const withOwnKinds = (own: readonly OwnKind[]): readonly Kind[] =>
  own.length === 0 ? kinds : [...own.map(defineKind), ...kinds];

/** The test sentences of a newsroom's kind; those that say nothing of it may well hold claims of other kinds. */
export function ownExamples({ id, examples }: OwnKind): Example[] {
  const says = examples.says.map((one): Example => {
    if (typeof one === "string") return { marked: one, kind: id, fields: {} };
    const { text, kind = id, ...fields } = one;
    return { marked: text, kind, fields: fields as Example["fields"] };
  });
  return [...says, ...examples.saysNothing.map((marked) => ({ marked, kind: null, not: id, fields: {} }))];
}
