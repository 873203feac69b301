import { z } from "zod";
import { ClaimKind, Modality } from "./claim.ts";
import { KindDefinition } from "./kind.ts";
import { Qualifier } from "./quantity.ts";
import { strictFields } from "./strict-fields.ts";

const phrase =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’]*(?:[ -](?:[\p{L}\p{M}][\p{L}\p{M}.'’]*|\*))*$/u;
const Phrase = z.string().regex(phrase, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no word or phrase: write words with single spaces, an entry each, without commas; * stands for any one word that is not the first`,
});
const phrases = z.array(Phrase).default([]);

const Verb = z.string().regex(/^[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}$/u).refine((verb) => [1, 5].includes(verb.split(" ").length), {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no verb: write the base of a regular one ("evacuate") or five forms ("flee flees fled fled fleeing")`,
});
/** With endings: `{ verb: drive drives drove driven driving, with: [from their homes] }`. */
const VerbPhrase = strictFields({ verb: Verb, with: z.array(Phrase).min(1) });
const verbs = z
  .array(
    z.union([Verb, VerbPhrase], {
      error: "a verb is text (evacuate), or { verb: ..., with: [endings] }",
    }),
  )
  .default([]);

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
  frames: z.array(strictFields({ verb: Verb, after: z.array(Phrase).min(1) })).default([]),
  things: phrases,
}).refine((cues) => Object.values(cues).some((list) => list.length > 0), {
  error: "give at least one word that says it: transitive: [evacuate]",
});
export type OwnCues = z.infer<typeof OwnCues>;

const Marked = z.string().regex(/\{[^{}]+\}/, {
  error: 'put braces around each number that counts: "Crews evacuated {300} villagers."',
});
const Unmarked = z.string().regex(/^[^{}]+$/, {
  error: "a sentence that holds no claim of this kind takes no braces",
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
  ...KindDefinition.shape,
  measure: KindDefinition.shape.measure.default("event"),
  cues: strictFields({ en: OwnCues }),
  examples: strictFields({
    says: z.array(Says).min(1, { error: 'write at least one: "Crews evacuated {300} villagers."' }),
    saysNothing: z.array(Unmarked).default([]),
  }),
});
export type OwnKind = z.infer<typeof OwnKind>;
