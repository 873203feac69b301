import { z } from "zod";
import { ClaimKind, Measure, Modality } from "./claim.ts";
import { Qualifier } from "./quantity.ts";
import { strictFields } from "./strict-fields.ts";

const shown = (input: unknown) => (typeof input === "string" ? `“${input}”` : JSON.stringify(input));

const phrase = /^[\p{L}\p{M}][\p{L}\p{M}.'’]*(?:[ -](?:[\p{L}\p{M}][\p{L}\p{M}.'’]*|\*))*$/u;
const Phrase = z.string().regex(phrase, {
  error: ({ input }) =>
    `${shown(input)} is no word or phrase: write words with single spaces, an entry each, without commas; * stands for any one word that is not the first`,
});
const ending = /^(?:[\p{L}\p{M}][\p{L}\p{M}.'’]*|\*)(?:[ -](?:[\p{L}\p{M}][\p{L}\p{M}.'’]*|\*))*$/u;
const Ending = z.string().regex(ending, {
  error: ({ input }) =>
    `${shown(input)} is no ending: write words with single spaces, an entry each, without commas; * stands for any one word`,
});
const phrases = z.array(Phrase).optional();

const Verb = z
  .string()
  .refine((verb) => /^[\p{L}'’ -]+$/u.test(verb) && [1, 5].includes(verb.split(" ").length), {
    error: ({ input }) =>
      `${shown(input)} is no verb: write the base of a regular one (evacuate) or five forms (flee flees fled fled fleeing)`,
  });
/** With endings: `{ verb: drive drives drove driven driving, with: [from their homes] }`. */
const VerbPhrase = strictFields({ verb: Verb, with: z.array(Ending).min(1) });
const verbs = z
  .array(
    z.union([Verb, VerbPhrase], {
      error: "a verb is text (evacuate), or { verb: ..., with: [endings] }",
    }),
  )
  .optional();

/** The words of a newsroom's kind in one language; see `KindCues` in the extractor for what each list means. */
const OwnCues = strictFields({
  transitive: verbs,
  weak: verbs,
  intransitive: verbs,
  events: phrases,
  nominals: phrases,
  states: phrases,
  people: phrases,
  totals: phrases,
  frames: z.array(strictFields({ verb: Verb, after: z.array(Phrase).min(1) })).optional(),
  things: phrases,
}).refine(
  (cues) => Object.entries(cues).some(([list, words]) => list !== "things" && (words?.length ?? 0) > 0),
  {
    error: "give at least one word that says it: transitive: [evacuate]",
  },
);
export type OwnCues = z.infer<typeof OwnCues>;

const Marked = z.string().regex(/^[^{}]*(?:\{[^{}]+\}[^{}]*)+$/, {
  error: ({ input }) =>
    `${shown(input)} marks no number: put braces around each that counts: "Crews evacuated {300} villagers."`,
});
const Unmarked = z.string().regex(/^[^{}]+$/, {
  error: ({ input }) => `${shown(input)} is to hold no claim of this kind: leave out the braces`,
});
const Says = z.union(
  [
    Marked,
    strictFields({
      text: Marked,
      kind: ClaimKind.optional(),
      of: ClaimKind.optional(),
      low: z.number().nullable().optional(),
      high: z.number().nullable().optional(),
      qualifier: Qualifier.optional(),
      subject: z.string().nullable().optional(),
      modality: Modality.optional(),
    }),
  ],
  { error: "a test sentence is text, or { text: ..., low: ..., qualifier: ... }" },
);

/** A kind that a newsroom defines as data, with sentences that test it. */
export const OwnKind = strictFields({
  /** Said behind a figure, `_` as a space: "300 evacuated", "300 left homeless". */
  id: z.string().refine((id) => ClaimKind.safeParse(id).success, {
    error: ({ input }) => `${shown(input)} is no id: write small letters a to z and _, like left_homeless`,
  }),
  /** A heading: "Evacuated". */
  label: z.string().min(1),
  measure: Measure.default("event"),
  /** What its verbs and event nouns count, where that differs: 40 were displaced, 800 live in camps. */
  acts: Measure.optional(),
  cues: strictFields({ en: OwnCues }),
  examples: strictFields({
    says: z.array(Says).min(1, { error: 'write at least one: "Crews evacuated {300} villagers."' }),
    saysNothing: z.array(Unmarked).default([]),
  }),
});
export type OwnKind = z.infer<typeof OwnKind>;
