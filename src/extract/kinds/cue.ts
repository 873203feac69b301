import type { KindDefinition } from "../../domain/kind.ts";

/**
 * The words of one kind in one language. Verbs are rows of five forms: base, -s, past, participle, -ing.
 * Phrases are lower case with single spaces.
 */
export interface KindCues {
  /** Whoever is their object, or their subject in the passive, is counted: "freed 50", "50 were freed". */
  readonly transitive: readonly string[];
  /** Verbs that also take things for an object: only with a people noun or a known victim. */
  readonly weak: readonly string[];
  /** Whoever is their subject is counted: "50 died". */
  readonly intransitive: readonly string[];
  /** Counted themselves: "50 deaths". */
  readonly events: readonly string[];
  /** With "of": "the release of 50 prisoners". */
  readonly nominals: readonly string[];
  /** Said of people after a verb or at once: "50 dead", "50 remain in custody". */
  readonly states: readonly string[];
  /** People who are of the kind by name alone: "50 hostages". */
  readonly people: readonly string[];
  /** Running totals: "the death toll rose to 50". */
  readonly totals: readonly string[];
  /** Verb before, word after the people: "let 50 go", "took 50 hostage". */
  readonly frames: readonly { readonly verbs: string; readonly after: readonly string[] }[];
  /** What it counts besides people: "destroyed 40 homes". Without its noun here, a thing is never counted. */
  readonly things: readonly string[];
}

export interface Kind {
  readonly definition: KindDefinition;
  readonly cues: Readonly<Record<string, KindCues>>;
}

/** The five forms of a regular verb. */
export function regular(base: string): string {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const past = base.endsWith("e") ? `${base}d` : `${base}ed`;
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return `${base} ${third} ${past} ${past} ${stem}ing`;
}

/** One verb with each of several endings: "walk out of jail", "walk free". Comma-separated; `*` is any one word. */
export const phrasal = (forms: string, endings: string): string[] =>
  words(endings).map((ending) =>
    forms
      .split(/\s+/)
      .map((form) => `${form}-${ending.replaceAll(" ", "-")}`)
      .join(" "),
  );

/** Comma-separated words or phrases as a list. */
export const words = (list: string): string[] => list.split(",").map((word) => word.trim());
/** Regular verbs by their bases. */
export const regulars = (bases: string): string[] => bases.split(/\s+/).map(regular);

export const noCues: KindCues = {
  transitive: [],
  weak: [],
  intransitive: [],
  events: [],
  nominals: [],
  states: [],
  people: [],
  totals: [],
  frames: [],
  things: [],
};
