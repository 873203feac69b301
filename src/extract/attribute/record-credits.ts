import { listNouns } from "../languages/en/figures.ts";
import * as grammar from "../languages/en/grammar.ts";
import { numberOpeners } from "../languages/en/numerals.ts";
import { plausible } from "./can-speak.ts";
import type { Credit } from "./credit.ts";
import { readByWord, rulesByWord } from "./rules-by-word.ts";
import { isPossessive, lower, type Range, type SentenceWords } from "./sentence-words.ts";
import { firstSubject } from "./shared-subject.ts";
import { speakerAfter, speakerBefore } from "./speaker-span.ts";

/** Credits by whose figure it is, without a verb of saying. */
export const recordCredits = (words: SentenceWords): Credit[] => readByWord(words, rules);

const figures = new Set(
  "figure figures count counts tally tallies toll total totals estimate estimates number numbers list register record data score log version account breakdown".split(
    " ",
  ),
);
const having = new Set(
  "has have had offers offered uses used drew drawn compiled compiles keeps kept issued issues maintains maintained holds".split(
    " ",
  ),
);
const stands = /^(?:is|was|are|were|stands|stood|now|remains|remained|reads|came|comes|runs)$/;

/** "The Open Cell Network's latest count, from Monday night, was 56". */
function figureIs(words: SentenceWords, at: number): Credit | null {
  let owner = at - 1;
  const owns = (one: number) =>
    isPossessive(words.tokens[one]?.text ?? "") || grammar.possessives.has(lower(words, one));
  while (owner > 0 && at - owner < 4 && !owns(owner)) owner -= 1;
  if (!owns(owner)) return null;
  const verb = verbAfter(words, at);
  if (verb === null) return null;
  // "Her numbers: 61 arrests"
  if (grammar.possessives.has(lower(words, owner)))
    return leading(words, { from: at, to: verb }, { from: owner, to: at });
  const speaker = speakerBefore(words, owner + 1);
  const known = speaker && plausible(words, { from: speaker.from, to: owner });
  return known ? leading(words, { from: at, to: verb }, { from: speaker.from, to: owner }) : null;
}

/** The verb of a figure right behind it, or behind an aside in commas. */
function verbAfter(words: SentenceWords, noun: number): number | null {
  if (stands.test(lower(words, noun + 1)) || lower(words, noun + 1) === ":") return noun + 1;
  if (lower(words, noun + 1) !== ",") return null;
  for (let at = noun + 2; at < noun + 12; at += 1)
    if (lower(words, at) === ",") return stands.test(lower(words, at + 1)) ? at + 1 : null;
  return null;
}

/** "Legal Watch, whose figure now stands at 655". */
function whoseFigure(words: SentenceWords, at: number): Credit | null {
  const noun = [1, 2, 3].map((step) => at + step).find((one) => figures.has(lower(words, one)));
  if (noun === undefined) return null;
  const end = lower(words, at - 1) === "," ? at - 1 : at;
  const speaker = speakerBefore({ ...words, tokens: words.tokens.slice(0, end) }, end);
  return speaker && leading(words, { from: at, to: noun }, { from: speaker.from, to: speaker.to });
}

/** "the coast guard has a lower figure, 41". */
function hasFigure(words: SentenceWords, at: number): Credit | null {
  // "the hospital has it that"
  if (lower(words, at + 1) === "it" && lower(words, at + 2) === "that") {
    const teller = speakerBefore(words, at);
    return teller && leading(words, { from: at, to: at + 2 }, { from: teller.from, to: teller.to });
  }
  const up = lower(words, at + 1) === "up" ? 1 : 0;
  if (!grammar.determiners.has(lower(words, at + 1 + up))) return null;
  const noun = [2, 3, 4, 5].map((step) => at + step).find((one) => figures.has(lower(words, one)));
  const speaker = noun === undefined ? null : speakerBefore(words, at);
  return speaker && noun !== undefined
    ? leading(words, { from: at, to: noun }, { from: speaker.from, to: speaker.to })
    : null;
}

/** "The group began the year with 806 on its list": whoever keeps the list. */
function ownList(words: SentenceWords, at: number): Credit | null {
  const its = [1, 2, 3].map((step) => at - step).find((one) => grammar.possessives.has(lower(words, one)));
  if (its === undefined || !/^(?:on|in)$/.test(lower(words, its - 1))) return null;
  const speaker = firstSubject(words, its);
  if (!speaker) return null;
  const cue = { from: its - 1, to: at };
  const scope = { from: speaker.to + 1, to: its - 2 };
  return { ...leading(words, cue, speaker), scope, leads: false };
}

const leading = (words: SentenceWords, cue: Range, speaker: Range): Credit => ({
  rule: "attribution.own-figure",
  stance: "says",
  cue,
  speaker,
  scope: { from: cue.to + 1, to: words.tokens.length - 1 },
  leads: true,
  clause: false,
  relayed: null,
});

const claiming = ["claim", "assertion", "allegation", "accusation", "boast", "insistence", "contention"];
const sayings = [
  ...claiming,
  ..."comment remark announcement suggestion admission confirmation testimony acknowledgement acknowledgment".split(
    " ",
  ),
];
const denying = new Set(
  "denied denies deny denying rejected rejects dismissed dismisses disputed disputes contested contests".split(
    " ",
  ),
);
const withPlurals = (list: readonly string[]) => new Set(list.flatMap((word) => [word, `${word}s`]));
const claims = withPlurals(claiming);

/** "the army's claim that it killed 80", "a comment by Omar Said that 3 would be freed". */
function claimThat(words: SentenceWords, at: number): Credit | null {
  const stance = claims.has(lower(words, at)) ? "claims" : "says";
  const denied = [1, 2, 3, 4].map((step) => at - step).find((one) => denying.has(lower(words, one)));
  const denier = denied === undefined ? null : speakerBefore(words, denied);
  // "denied a newspaper's claim that 30 had died": whoever denies it speaks of the figure.
  if (denied !== undefined && denier && plausible(words, denier))
    return { ...leading(words, { from: denied, to: at }, denier), stance: "denies", clause: true };
  if (/^(?:by|from)$/.test(lower(words, at + 1))) {
    const speaker = speakerAfter(words, at + 2);
    const that = speaker && lower(words, speaker.to + 1) === "that" ? speaker.to + 1 : null;
    if (!speaker || that === null) return null;
    const scope = { from: that + 1, to: words.tokens.length - 1 };
    return { ...leading(words, { from: at, to: at + 1 }, speaker), stance, scope, clause: true };
  }
  if (lower(words, at + 1) !== "that" && lower(words, at + 1) !== "to") return null;
  const owner = [1, 2, 3].map((step) => at - step).find((one) => isPossessive(words.tokens[one]?.text ?? ""));
  const speaker = owner === undefined ? null : speakerBefore(words, owner + 1);
  if (owner === undefined || !speaker) return null;
  return {
    ...leading(words, { from: at, to: at + 1 }, { from: speaker.from, to: owner }),
    stance,
    clause: true,
  };
}

/** "rejected the figure of 60,000". */
function deniesFigure(words: SentenceWords, at: number): Credit | null {
  if (!/^(?:of|that|for)$/.test(lower(words, at + 1))) return null;
  const verb = [1, 2, 3, 4].map((step) => at - step).find((one) => denying.has(lower(words, one)));
  const speaker = verb === undefined ? null : speakerBefore(words, verb);
  if (verb === undefined || !speaker || !plausible(words, speaker)) return null;
  return { ...leading(words, { from: verb, to: at + 1 }, speaker), stance: "denies" };
}

/** "Civil defence has 237 people down as missing", "has the names of 93", "has 93 names". */
function hasNames(words: SentenceWords, at: number): Credit | null {
  let number = at + 1;
  while (
    number < at + 5 &&
    /^(?:the|names?|of|still|now|only|some|about|at|least|more|than)$/.test(lower(words, number))
  )
    number += 1;
  const token = words.tokens[number];
  if (!token || !(token.type === "number" || numberOpeners.has(token.lower)) || token.lower === "a")
    return null;
  const behind = [1, 2, 3, 4, 5].map((step) => lower(words, number + step));
  const down = behind.findIndex((word, step) => word === "down" && behind[step + 1] === "as") >= 0;
  const listed =
    behind.slice(0, 2).some((word) => /^(?:names?|identities)$/.test(word)) ||
    lower(words, at + 2) === "names" ||
    lower(words, at + 1) === "names";
  if (!down && !listed) return null;
  const speaker = speakerBefore(words, at);
  if (!speaker || !plausible(words, speaker)) return null;
  return leading(words, { from: at, to: at }, speaker);
}

const rules = rulesByWord([
  [figures, deniesFigure],
  [["has", "have", "had"], hasNames],
  [withPlurals(sayings), claimThat],
  [figures, figureIs],
  [["whose"], whoseFigure],
  [having, hasFigure],
  [listNouns, ownList],
]);
