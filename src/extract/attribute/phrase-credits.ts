import { agentParticiples, creditedNouns, recordNouns } from "../languages/en/attribution-cues.ts";
import * as grammar from "../languages/en/grammar.ts";
import { media, timeWords } from "../languages/en/speaker-words.ts";
import { timeUnits } from "../languages/en/time-words.ts";
import { plausible } from "./can-speak.ts";
import type { Credit } from "./credit.ts";
import { hasVerb } from "./inverted-credit.ts";
import { quotedAs, quoting } from "./quoted-as.ts";
import { readByWord, rulesByWord } from "./rules-by-word.ts";
import { isCapital, isPossessive, lower, type Range, type SentenceWords } from "./sentence-words.ts";
import { speakerAfter, speakerBefore } from "./speaker-span.ts";

/** Credits without a verb of their own: "according to", "as reported by", "by the group's count", "figures from". */
export const phraseCredits = (words: SentenceWords, verbs: readonly Credit[]): Credit[] =>
  readByWord(words, rules, verbs);

const going = new Set(["going", "judging"]);

function accordingTo(words: SentenceWords, at: number): Credit | null {
  const isCue = lower(words, at) === "according" && lower(words, at + 1) === "to";
  const isPer = lower(words, at) === "per" && /^(?:,|)$/.test(lower(words, at - 1));
  const isGoing = going.has(lower(words, at)) && lower(words, at + 1) === "by";
  if (!isCue && !isPer && !isGoing) return null;
  const to = isPer ? at : at + 1;
  const named = speakerAfter(words, to + 1);
  // "according to the bureau it killed 12"
  const clause = named && named.to > named.from && grammar.pronouns.has(lower(words, named.to));
  const whole = clause ? { ...named, to: named.to - 1 } : named;
  // "according to data the agency provided": whoever provides them.
  const owned =
    whole && recordNouns.has(lower(words, whole.from)) && provides.has(lower(words, whole.to + 1));
  const speaker = owned && whole.to > whole.from ? { ...whole, from: whole.from + 1 } : whole;
  const source = speaker && (makerOf(words, speaker) ?? speaker);
  return source && phrase(words, "attribution.according-to", "says", { from: at, to }, source);
}

const provides = new Set(
  "provided released published gave shared issued compiled collected posted".split(" "),
);

/** What is sent out: whoever sent it says so. */
const messages = new Set(
  "tweet post message video letter note memo email e-mail recording communique communiqué dispatch notice briefing telegram cable bulletin".split(
    " ",
  ),
);

/** "a count published on Thursday by the group": whose count it is, where its words break off before that. */
function makerOf(words: SentenceWords, { to }: Range): Range | null {
  if (!recordNouns.has(lower(words, to)) && !messages.has(lower(words, to))) return null;
  // "data from the health ministry", "a tally by a local rights group"
  if (/^(?:from|by|of)$/.test(lower(words, to + 1))) {
    const maker = speakerAfter(words, to + 2);
    return maker && !timeWords.has(lower(words, maker.from)) && plausible(words, maker) ? maker : null;
  }
  // "a tally based on data from rights groups"
  if (lower(words, to + 1) === "based" && lower(words, to + 2) === "on") {
    const basis = [3, 4, 5].map((step) => to + step).find((one) => recordNouns.has(lower(words, one)));
    return basis === undefined ? null : makerOf(words, { from: to, to: basis });
  }
  if (!madeBy.has(lower(words, to + 1))) return null;
  for (let at = to + 2; at <= to + 5; at += 1) {
    if (lower(words, at) === "by") return speakerAfter(words, at + 1);
    if (!timeWords.has(lower(words, at)) && !grammar.prepositions.has(lower(words, at))) return null;
  }
  return null;
}

const figures = new Set(["figure", "tally", "count", "estimate", "toll", "total", "number"]);
const measured = new Set(
  "times twice double triple half than above below over under exceeding contradicting unlike".split(" "),
);
/** "three times the number given by the council", "above the toll given by the army": it measures another's figure. */
const isMeasure = (words: SentenceWords, noun: number): boolean =>
  figures.has(lower(words, noun)) && [1, 2].some((step) => measured.has(lower(words, noun - step)));

/** "as reported by the UN", "verified by monitors". */
function agent(words: SentenceWords, at: number): Credit | null {
  const stance = agentParticiples.get(lower(words, at));
  // "The attack was claimed by the group": that it did it, not how many died.
  const did = stance === "claims" && grammar.beForms.has(lower(words, at - 1));
  if (!stance || did || isMeasure(words, at - 1) || isOtherNews(words, at) || ofFigure(words, at))
    return null;
  let by = at + 1;
  while (by < at + 4 && (lower(words, by) === "on" || timeWords.has(lower(words, by)))) by += 1;
  const way = [1, 2, 3].some((step) => media.has(lower(words, by + step)) && !isCapital(words, by + step));
  if (lower(words, by) !== "by" || timeWords.has(lower(words, by + 1)) || way) return null;
  const speaker = speakerAfter(words, by + 1);
  return speaker && phrase(words, "attribution.agent", stance, { from: at, to: by }, speaker);
}

const making = new Set("announced issued published released provided given supplied".split(" "));
/** "under the curfew announced by the president": what was made known is no figure. */
const isOtherNews = (words: SentenceWords, at: number): boolean =>
  making.has(lower(words, at)) &&
  /^(?:the|an?|its|their|his|her|this|that)$/.test(lower(words, at - 2)) &&
  words.tokens[at - 1]?.type === "word" &&
  !recordNouns.has(lower(words, at - 1)) &&
  !figures.has(lower(words, at - 1)) &&
  !/(?:s|people|deaths?|dead)$/.test(lower(words, at - 1));

/** "the figure of 288 released": it is that figure alone. */
const ofFigure = (words: SentenceWords, at: number): boolean =>
  words.tokens[at - 1]?.type === "number" &&
  lower(words, at - 2) === "of" &&
  figures.has(lower(words, at - 3));

/** "higher than the figure of 288 released by the ministry": whose figure stands right before. */
function figureMadeBy(words: SentenceWords, at: number): Credit | null {
  if (!ofFigure(words, at) || lower(words, at + 1) !== "by") return null;
  const speaker = speakerAfter(words, at + 2);
  if (!speaker || !plausible(words, speaker)) return null;
  const cue = { from: at, to: at + 1 };
  return { ...phrase(words, "attribution.agent", "says", cue, speaker), scope: { from: at - 3, to: at - 1 } };
}

const coming = new Set(["come", "comes", "came", "stem", "stems", "stemmed"]);

/** "The figures come from the bureau". */
function comesFrom(words: SentenceWords, at: number): Credit | null {
  if (lower(words, at + 1) !== "from") return null;
  if (!words.tokens.slice(Math.max(0, at - 4), at).some((token) => recordNouns.has(token.lower))) return null;
  const speaker = speakerAfter(words, at + 2);
  return speaker && phrase(words, "attribution.records", "says", { from: at, to: at + 1 }, speaker);
}

/** "if the governor is to be believed", "if one believes the army", "to believe the militia": whoever is believed said it. */
function believed(words: SentenceWords, at: number): Credit | null {
  const passive = /^(?:believed|trusted)$/.test(lower(words, at));
  if (passive) {
    const opens = lower(words, at - 1) === "be" && lower(words, at - 2) === "to";
    const speaker = opens ? speakerBefore(words, at - 3) : null;
    if (!speaker || lower(words, speaker.from - 1) !== "if") return null;
    const cue = { from: speaker.from - 1, to: at };
    return phrase(words, "attribution.according-to", "claims", cue, speaker);
  }
  const asked = /^(?:one|you|we)$/.test(lower(words, at - 1)) && lower(words, at - 2) === "if";
  const bare = lower(words, at - 1) === "to" && /^(?:,|)$/.test(lower(words, at - 2));
  const is = lower(words, at - 1) === "to" && lower(words, at - 2) === "is" && lower(words, at - 4) === "if";
  if (!asked && !bare && !is) return null;
  const speaker = speakerAfter(words, at + 1);
  const cue = { from: is ? at - 4 : asked ? at - 2 : at - 1, to: at };
  return speaker && phrase(words, "attribution.according-to", "claims", cue, speaker);
}

/** "the ministry's figure of one missing": the figure right behind. */
function figureOf(words: SentenceWords, at: number): Credit | null {
  if (lower(words, at + 1) !== "of") return null;
  let owner = at - 1;
  while (owner > 0 && at - owner < 4 && !isPossessive(words.tokens[owner]?.text ?? "")) owner -= 1;
  if (!isPossessive(words.tokens[owner]?.text ?? "")) return null;
  const speaker = speakerBefore(words, owner + 1);
  // "the previous day's toll of 52"
  if (
    !speaker ||
    !plausible(words, { from: speaker.from, to: owner }) ||
    timeUnits.has(lower(words, owner).replace(/'s$/, ""))
  )
    return null;
  const cue = { from: at, to: at + 1 };
  const scope = { from: at + 2, to: Math.min(at + 6, words.tokens.length - 1) };
  return {
    ...phrase(words, "attribution.figure-of", "says", cue, { from: speaker.from, to: owner }),
    scope,
    leads: true,
  };
}

/** "by Penal Watch's count", "by its own tally". */
function byCount(words: SentenceWords, at: number): Credit | null {
  for (let noun = at + 2; noun < at + 9 && noun < words.tokens.length; noun += 1) {
    if (/^[,.;]$/.test(lower(words, noun))) return null;
    if (!recordNouns.has(lower(words, noun))) continue;
    const owner = words.tokens[noun - 1];
    const own = owner?.lower === "own";
    // "by Washington's own count"
    const named = own && isPossessive(words.tokens[noun - 2]?.text ?? "") && noun > at + 2;
    if (named && !grammar.possessives.has(lower(words, noun - 2)))
      return phrase(
        words,
        "attribution.count",
        "says",
        { from: at, to: noun },
        { from: at + 1, to: noun - 2 },
      );
    if (own) {
      const opens = at === 0 && lower(words, noun + 1) === ",";
      const subject = opens ? speakerAfter(words, noun + 2) : ownerBefore(words, at);
      return subject && phrase(words, "attribution.count", "says", { from: at, to: noun }, subject);
    }
    // "by her tally"
    if (owner && noun <= at + 4 && grammar.possessives.has(lower(words, at + 1)))
      return phrase(words, "attribution.count", "says", { from: at, to: noun }, { from: at + 1, to: noun });
    // "90 dead by police count"
    const bare = noun === at + 2 && figures.has(lower(words, noun)) && countingBodies.has(owner?.lower ?? "");
    if (!owner || !(bare || isPossessive(owner.text))) return null;
    return phrase(words, "attribution.count", "says", { from: at, to: noun }, { from: at + 1, to: noun - 1 });
  }
  return null;
}

const countingBodies = new Set(
  "police government army military hospital ministry union opposition rebel un".split(" "),
);

const ownerBefore = (words: SentenceWords, at: number): Range | null => {
  const subject = speakerBefore(words, lower(words, at - 1) === "," ? at - 1 : at);
  return subject && { from: subject.from, to: subject.to };
};

const madeBy = new Set(
  "given reported released published issued compiled provided kept announced put supplied collected gathered maintained offered quoted cited posted sent written signed shared circulated broadcast aired".split(
    " ",
  ),
);

/** "in the mayor's words, 14 had been killed". */
function inWords(words: SentenceWords, at: number): Credit | null {
  const open = [2, 3, 4, 5, 6].map((step) => at - step).find((one) => lower(words, one) === "in");
  if (open === undefined || lower(words, at + 1) !== ",") return null;
  const owner = words.tokens[at - 1];
  if (!owner || !(grammar.possessives.has(owner.lower) || isPossessive(owner.text))) return null;
  return phrase(
    words,
    "attribution.in-words",
    "says",
    { from: open, to: at },
    { from: open + 1, to: at - 1 },
  );
}

/** "data from the ministry", where no verb has taken it as its subject yet. */
function recordsOf(words: SentenceWords, noun: number, verbs: readonly Credit[]): Credit | null {
  // "the toll given by the county"
  const made = madeBy.has(lower(words, noun + 1)) && lower(words, noun + 2) === "by";
  if (!creditedNouns.has(lower(words, noun)) && !(made && figures.has(lower(words, noun)))) return null;
  if (made && isMeasure(words, noun)) return null;
  // ", reporting from the island, said"
  if (lower(words, noun) === "reporting" && lower(words, noun - 1) === ",") return null;
  const at = made ? noun + 1 : noun;
  const inPaper = /^(?:in|on)$/.test(lower(words, at + 1));
  if (!inPaper && !/^(?:from|by)$/.test(lower(words, at + 1))) return null;
  if (verbs.some(({ speaker }) => speaker.from <= at && at <= speaker.to)) return null;
  // "reports on Friday that"
  if (timeWords.has(lower(words, at + 2))) return null;
  const speaker = speakerAfter(words, at + 2);
  // "a report in the Evening Ledger that two had died"
  const opens = speaker !== null && lower(words, speaker.to + 1) === "that";
  if ((inPaper || /^reports?$/.test(lower(words, at))) && !opens) return null;
  if (opens)
    return {
      ...phrase(words, "attribution.records", "says", { from: at, to: at + 1 }, speaker),
      scope: { from: speaker.to + 2, to: words.tokens.length - 1 },
      leads: true,
    };
  // "the toll given by police"
  const known = speaker !== null && made && plausible(words, speaker);
  if (
    !speaker ||
    !(known || isCapital(words, speaker.from) || grammar.determiners.has(lower(words, speaker.from)))
  )
    return null;
  const scope = { from: 0, to: words.tokens.length - 1 };
  return { ...phrase(words, "attribution.records", "says", { from: at, to: at + 1 }, speaker), scope };
}

/** At the head of its clause a phrase credits what follows, else what stands before. */
function phrase(
  words: SentenceWords,
  rule: string,
  stance: Credit["stance"],
  cue: Range,
  speaker: Range,
): Credit {
  let before = cue.from - 1;
  while (before >= 0 && /^(?:as|based|on|,|and|but|while|though|although|also)$/.test(lower(words, before)))
    before -= 1;
  const behind = lower(words, Math.max(cue.to, speaker.to) + 1) === ",";
  // "In those three hours, according to the clinic, 19 were killed": nothing has been said in front.
  const nothingSaid =
    behind &&
    lower(words, cue.from - 1) === "," &&
    !hasVerb(words, 0, cue.from - 1) &&
    !words.tokens
      .slice(0, cue.from)
      .some(({ type }, at) => type === "number" && !timeWords.has(lower(words, at - 1)));
  const opens = before < 0 || nothingSaid || /^[;:—–.]$/.test(lower(words, before));
  const contrast =
    /^(?:and|but|while|though|although)$/.test(lower(words, cue.from - 1)) ||
    /^(?:and|but|while|though|although)$/.test(lower(words, cue.from - 2));
  const last = words.tokens.length - 1;
  const end = Math.max(cue.to, speaker.to);
  // "and according to the bureau it killed 12"
  const goesOn = /^[,(]$/.test(lower(words, end + 1)) || grammar.pronouns.has(lower(words, end + 1));
  const leads = opens || (contrast && goesOn);
  const scope = leads ? { from: end + 1, to: last } : { from: 0, to: cue.from - 1 };
  return { rule, stance, cue, speaker, scope, leads, clause: false, relayed: null };
}

const rules = rulesByWord([
  [["according", "per", ...going], accordingTo],
  [["believe", "believes", "believed", "trust", "trusts", "trusted"], believed],
  [quoting, quotedAs],
  [agentParticiples.keys(), agent],
  [["released", "given", "issued", "published", "announced", "provided"], figureMadeBy],
  [coming, comesFrom],
  [["by"], byCount],
  [figures, figureOf],
  [[...creditedNouns, ...figures], recordsOf],
  [["words", "telling", "view", "reckoning"], inWords],
]);
