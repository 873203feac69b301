import type { FieldName } from "../../domain/span.ts";
import type { Credit } from "./credit.ts";
import { gappedCredits } from "./gapped-credits.ts";
import { headlineCredits } from "./headline-credits.ts";
import { maySpeak } from "./may-speak.ts";
import { phraseCredits } from "./phrase-credits.ts";
import { recordCredits } from "./record-credits.ts";
import { relayCredits } from "./relay-credits.ts";
import { lower, rangeText, type SentenceWords } from "./sentence-words.ts";
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
  const scoped = settleScopes(words, found).map((one) =>
    field === "title" ? withoutBackdrop(words, one) : one,
  );
  const settled = gappedCredits(words, relayCredits(words, scoped));
  return settled.length > 0 ? settled : headlineCredits(words, field);
}

/** "Army says it will go on as raids kill 32": behind "as" a headline says in its own voice what else goes on. */
function withoutBackdrop(words: SentenceWords, credit: Credit): Credit {
  const { from, to } = credit.scope;
  if (!credit.leads) return credit;
  for (let at = from + 2; at <= to; at += 1)
    if (lower(words, at) === "as" && !asPhrase.has(lower(words, at + 1)) && lower(words, at - 2) !== "as")
      return { ...credit, scope: { from, to: at - 1 } };
  return credit;
}

const asPhrase = new Set(["many", "well", "of", "much", "few", "a", "the"]);
