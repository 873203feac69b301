import type { OwnCues, OwnKind } from "../../domain/own-kind.ts";
import { type Kind, type KindCues, phrasal, regular } from "./cue.ts";
import type { Example } from "./example.ts";
import { kinds } from "./registry.ts";

type OwnVerb = OwnCues["transitive"][number];

const lower = (words: string) => words.toLowerCase().replaceAll("’", "'");
const lowered = (list: readonly string[]) => list.map(lower);
const forms = (verb: string) => (verb.includes(" ") ? lower(verb) : regular(lower(verb)));

/** A kind that was written as data, as the extractor takes it: `extractClaims(article, { kinds: [...kinds, defineKind(own)] })`. */
export function defineKind(own: OwnKind): Kind {
  const { cues, examples: _, ...definition } = own;
  return { definition, cues: { en: cuesOf(cues.en) } };
}

function cuesOf(cues: OwnCues): KindCues {
  const verbs = (list: readonly OwnVerb[]) => list.flatMap(verbRows);
  return {
    transitive: verbs(cues.transitive),
    weak: verbs(cues.weak),
    intransitive: verbs(cues.intransitive),
    events: lowered(cues.events),
    nominals: lowered(cues.nominals),
    states: lowered(cues.states),
    people: lowered(cues.people),
    totals: lowered(cues.totals),
    frames: cues.frames.map(({ verb, after }) => ({
      verbs: [...new Set(forms(verb).split(" "))].join(" "),
      after: lowered(after),
    })),
    things: lowered(cues.things),
  };
}

const verbRows = (own: OwnVerb): string[] =>
  typeof own === "string" ? [forms(own)] : phrasal(forms(own.verb), lowered(own.with).join(","));

/** The built-in kinds and a newsroom's own, in this order. */
export const withOwnKinds = (own: readonly OwnKind[]): readonly Kind[] =>
  own.length === 0 ? kinds : [...kinds, ...own.map(defineKind)];

/** The test sentences of a newsroom's kind; those that say nothing may well hold claims of other kinds. */
export function ownExamples({ id, examples }: OwnKind): Example[] {
  const says = examples.says.map((one): Example => {
    if (typeof one === "string") return { marked: one, kind: id, fields: {} };
    const { text, kind = id, ...fields } = one;
    return { marked: text, kind, fields: fields as Example["fields"] };
  });
  return [...says, ...examples.saysNothing.map((marked) => ({ marked, kind: null, fields: {} }))];
}
