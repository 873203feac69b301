import type { FieldName } from "../../domain/span.ts";
import type { Credit } from "./credit.ts";
import { headlineCredits } from "./headline-credits.ts";
import { maySpeak } from "./may-speak.ts";
import { phraseCredits } from "./phrase-credits.ts";
import { recordCredits } from "./record-credits.ts";
import { relayCredits } from "./relay-credits.ts";
import { rangeText, type SentenceWords } from "./sentence-words.ts";
import { settleScopes } from "./settle-scopes.ts";
import { verbCredits } from "./verb-credits.ts";

/** All cues of a sentence with their speakers and scopes, in text order. */
export function readCredits(words: SentenceWords, field: FieldName): Credit[] {
  const verbs = verbCredits(words);
  const phrases = phraseCredits(words, verbs);
  // "quoted him as saying" is one cue, though "saying" alone is a verb of its own.
  const whole = phrases.filter(({ rule }) => rule === "attribution.quoted-as");
  const single = verbs.filter(
    ({ cue }) =>
      !whole.some(
        (one) =>
          one.cue.from <= cue.to + 20 &&
          cue.to <= one.cue.to &&
          cue.from >= Math.min(one.speaker.from, one.relayed?.from ?? one.speaker.from),
      ),
  );
  const figures = recordCredits(words).filter(
    ({ cue, speaker }) =>
      ![...single, ...phrases].some((one) => one.cue.from <= cue.to && speaker.from <= one.cue.to),
  );
  const found = [...single, ...phrases, ...figures]
    .filter(({ speaker }) => maySpeak(rangeText(words, speaker)))
    // "according to a tally of figures given by officials": the tally's keeper is the source.
    .filter(
      (one, _, all) =>
        !all.some(
          (other) =>
            other !== one &&
            /according/.test(other.rule) &&
            !other.clause &&
            other.speaker.from < one.cue.from &&
            one.cue.to <= other.speaker.to,
        ),
    )
    .toSorted((a, b) => a.cue.from - b.cue.from);
  const settled = relayCredits(words, settleScopes(words, found));
  return settled.length > 0 ? settled : headlineCredits(words, field);
}
