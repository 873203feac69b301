import type { ClaimKind } from "../../domain/claim.ts";
import type { KindDefinition } from "../../domain/kind.ts";
import type { Kind, KindCues } from "../kinds/cue.ts";
import { noCues } from "../kinds/cue.ts";
import { kinds as builtIn } from "../kinds/registry.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import { thingNouns } from "../languages/en/things.ts";
import { cueEntries } from "./cue-entries.ts";
import { type CuesOfWord, cuesByWord } from "./cues-by-word.ts";

/** "left 12 dead": a verb before, one of the phrases behind the people. */
export interface Frame {
  readonly kind: ClaimKind;
  readonly verbs: readonly string[];
  readonly after: readonly (readonly string[])[];
}

/** The words of a list of kinds, laid out for looking up. */
export interface KindLexicon {
  readonly definitions: ReadonlyMap<ClaimKind, KindDefinition>;
  /** Cues by their first word. */
  readonly cues: ReadonlyMap<string, CuesOfWord>;
  readonly frames: readonly Frame[];
  /** False for a word with which no `after` of a frame begins: most words behind a number. */
  readonly mayFrame: (lower: string) => boolean;
  /** Whether a noun, lower case, counts people. */
  readonly isPerson: (lower: string) => boolean;
  /** Whether a noun, lower case, counts no people. */
  readonly isThing: (lower: string) => boolean;
  /** The kinds that count a thing: "destroyed 40 homes". */
  readonly kindsOfThing: ReadonlyMap<string, ReadonlySet<ClaimKind>>;
}

const known = new WeakMap<readonly Kind[], KindLexicon>();

/** The lexicon of a list of kinds (the built-in ones without it), made once a list. */
export function lexiconOf(kinds: readonly Kind[] = builtIn): KindLexicon {
  const made = known.get(kinds);
  if (made) return made;
  const lexicon = makeLexicon(kinds);
  known.set(kinds, lexicon);
  return lexicon;
}

function makeLexicon(kinds: readonly Kind[]): KindLexicon {
  const rows = kinds.map(({ definition, cues }) => ({ kind: definition.id, ...(cues.en ?? noCues) }));
  const things = rows.flatMap((row) => row.things.map((thing) => ({ thing, kind: row.kind })));
  const kindsOfThing = new Map(
    [...Map.groupBy(things, ({ thing }) => thing)].map(([thing, of]) => [
      thing,
      new Set(of.map(({ kind }) => kind)),
    ]),
  );
  const frames = rows.flatMap(framesOf);
  const frameOpeners = new Set(frames.flatMap(({ after }) => after.map(([first = ""]) => first)));
  return {
    definitions: new Map(kinds.map(({ definition }) => [definition.id, definition])),
    cues: cuesByWord(rows.flatMap((row) => cueEntries(row.kind, row))),
    frames,
    mayFrame: (lower) => frameOpeners.has(lower) || frameOpeners.has("*") || frameOpeners.has("~"),
    isPerson: withWords(
      isPersonNoun,
      rows.flatMap(({ people }) => people),
    ),
    isThing: withWords((lower) => thingNouns.has(lower), [...kindsOfThing.keys()]),
    kindsOfThing,
  };
}

const framesOf = ({ kind, frames }: KindCues & { kind: ClaimKind }): Frame[] =>
  frames.map(({ verbs, after }) => ({
    kind,
    verbs: verbs.split(" "),
    after: after.map((phrase) => phrase.split(" ")),
  }));

/** A test of words that also holds for what a kind calls its own. */
function withWords(holds: (lower: string) => boolean, list: readonly string[]): (lower: string) => boolean {
  const own = new Set(list.filter((word) => !word.includes(" ") && !holds(word)));
  return own.size === 0 ? holds : (lower) => own.has(lower) || holds(lower);
}
