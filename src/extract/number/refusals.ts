import {
  afterOne,
  ageBefore,
  beforeOne,
  currencyBefore,
  designators,
  months,
  ordinalSuffixes,
  unitsAfter,
  yearPrepositions,
} from "../languages/en/not-counts.ts";
import { magnitudes, ones } from "../languages/en/numerals.ts";
import { isPersonNoun } from "../languages/en/people.ts";
import type { Token } from "../text/tokens.ts";
import type { NumberReading } from "./read-range.ts";

/** Why a number cannot be a count of people, from its form and its neighbours alone. */
interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly when: (around: Neighbours) => boolean;
}

interface Neighbours {
  readonly reading: NumberReading;
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly before: string;
  readonly beforeToken: Token | undefined;
  readonly next: string;
  readonly nextToken: Token | undefined;
  readonly second: string;
}

const dash = /^[-–—‑]$/;
const isNumeral = ({ first }: Neighbours) => first.type === "number";
const capitalised = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

const refusals: readonly Refusal[] = [
  {
    rule: "number.one",
    message: "“one” that counts nobody",
    when: ({ reading, tokens, before, next }) =>
      tokens[reading.from]?.lower === "one" &&
      reading.from === reading.to &&
      (afterOne.has(next) || beforeOne.has(before)),
  },
  {
    rule: "number.year",
    message: "a year",
    when: (around) => isYear(around),
  },
  {
    rule: "number.fraction",
    message: "part of a fraction, a decimal or a mixed numeral",
    when: ({ reading, tokens, next, nextToken, first }) =>
      (next === "/" && !nextToken?.spaced && tokens[reading.to + 2]?.type === "number") ||
      (tokens[reading.from - 1]?.lower === "/" && tokens[reading.from - 2]?.type === "number") ||
      /^[½¼¾⅓⅔]/.test(next) ||
      (first.type === "number" && !Number.isInteger(reading.low)),
  },
  {
    rule: "number.decimal-comma",
    message: "a comma that could be a decimal mark",
    when: ({ reading, tokens, next, nextToken }) =>
      touching(tokens, reading.from - 1, /^[.,]$/, -1) ||
      (/^[.,]$/.test(next) &&
        nextToken?.spaced === false &&
        tokens[reading.to + 2]?.type === "number" &&
        tokens[reading.to + 2]?.spaced === false),
  },
  {
    rule: "number.name",
    message: "part of a name or a code",
    when: (around) => isNumeral(around) && attachedToName(around),
  },
  { rule: "number.score", message: "a score, a vote or a code", when: ({ reading }) => reading.score },
  {
    rule: "number.ordinal",
    message: "an ordinal",
    when: ({ next, nextToken }) => ordinalSuffixes.has(next) && nextToken?.spaced === false,
  },
  {
    rule: "number.money",
    message: "an amount of money",
    when: ({ before }) => currencyBefore.has(before),
  },
  {
    rule: "number.clock",
    message: "a time of day",
    when: ({ tokens, reading, next }) =>
      (next === ":" &&
        tokens[reading.to + 2]?.type === "number" &&
        tokens[reading.to + 2]?.spaced === false) ||
      (tokens[reading.from - 1]?.lower === ":" &&
        tokens[reading.from - 2]?.type === "number" &&
        tokens[reading.from]?.spaced === false),
  },
  {
    rule: "number.age",
    message: "an age",
    when: ({ tokens, reading, before, next, second, beforeToken }) =>
      ageBefore.has(before) ||
      ((before === "age" || tokens[reading.from - 2]?.lower === "age") && before === "of") ||
      (/^years?$/.test(next) && second === "old") ||
      (/^(?:also|now|then)$/.test(before) &&
        tokens[reading.from - 2]?.text === "," &&
        next === "," &&
        isAge(reading)) ||
      (before === "," &&
        /^[,.)]$/.test(next) &&
        isAge(reading) &&
        capitalised(tokens[reading.from - 2]) &&
        beforeToken !== undefined) ||
      (before === "(" && next === ")" && isAge(reading)) ||
      isOtherAge(tokens, reading) ||
      // "a nurse of 33, died"
      (before === "of" &&
        /^[,.]$/.test(next) &&
        isAge(reading) &&
        isPersonNoun(tokens[reading.from - 2]?.lower ?? "") &&
        /^(?:a|an)$/.test(tokens[reading.from - 3]?.lower ?? "")),
  },
  {
    rule: "number.compound",
    message: "half of a compound adjective",
    when: ({ tokens, reading, next, nextToken }) => {
      const after = tokens[reading.to + 2];
      return (
        dash.test(next) &&
        nextToken?.spaced === false &&
        after?.type === "word" &&
        !after.spaced &&
        !/^(?:plus|odd|some|strong)$/.test(after.lower) &&
        next !== "—"
      );
    },
  },
  {
    rule: "number.date",
    message: "a day of a month",
    when: ({ tokens, reading, before, beforeToken, next, second }) =>
      reading.low <= 31 &&
      tokens[reading.from]?.type === "number" &&
      ((months.has(before) && capitalised(beforeToken)) ||
        (before === "." && months.has(tokens[reading.from - 2]?.lower ?? "")) ||
        (months.has(next) && capitalised(tokens[reading.to + 1])) ||
        (next === "of" && months.has(second))),
  },
  {
    rule: "number.designator",
    message: "the number of a thing",
    when: ({ tokens, reading, before, beforeToken }) =>
      (designators.has(before) &&
        (capitalised(beforeToken) || reading.low < 10) &&
        !/^(?:number|numbers|top)$/.test(before)) ||
      (before === "." &&
        designators.has(tokens[reading.from - 2]?.lower ?? "") &&
        tokens[reading.from - 1]?.spaced === false) ||
      before === "#" ||
      before === "№",
  },
  {
    rule: "number.proportion",
    message: "a proportion",
    when: ({ tokens, reading, next, second }) =>
      (next === "in" && reading.low <= 10 && isCountWord(tokens[reading.to + 2])) ||
      (next === "out" && second === "of" && reading.low <= 10 && isCountWord(tokens[reading.to + 3])) ||
      (tokens[reading.from - 1]?.lower === "in" && ones.has(tokens[reading.from - 2]?.lower ?? "")) ||
      next === "per",
  },
];

function touching(tokens: readonly Token[], at: number, mark: RegExp, step: number): boolean {
  const token = tokens[at];
  const far = tokens[at + step];
  return (
    token !== undefined &&
    mark.test(token.text) &&
    !token.spaced &&
    far?.type === "number" &&
    tokens[at + 1]?.spaced === false
  );
}

/** "aged 58 and 61": the second of two ages. */
const isOtherAge = (tokens: readonly Token[], { from }: NumberReading) =>
  /^(?:and|or|to)$/.test(tokens[from - 1]?.lower ?? "") &&
  (tokens[from - 2]?.type === "number" || ones.has(tokens[from - 2]?.lower ?? "")) &&
  ageBefore.has(tokens[from - 3]?.lower ?? "");

const isAge = (reading: NumberReading) => reading.low >= 1 && reading.low <= 115;
const isCountWord = (token: Token | undefined) =>
  token !== undefined &&
  (token.type === "number" || ones.has(token.lower) || magnitudes.has(token.lower)) &&
  !(Number(token.text) > 100);

/** "MH17", "F-16", "COVID-19", "5G": letters right before, or a lone capital right behind. */
function attachedToName({ tokens, reading, first, beforeToken, nextToken }: Neighbours): boolean {
  if (beforeToken?.type === "word" && !first.spaced) return true;
  const beyond = tokens[reading.from - 2];
  if (beforeToken && dash.test(beforeToken.text) && !first.spaced && !beforeToken.spaced && beyond) {
    if (beforeToken.text === "-" && (beyond.type === "word" || beyond.type === "number")) return true;
  }
  return (
    nextToken?.type === "word" &&
    !nextToken.spaced &&
    !ordinalSuffixes.has(nextToken.lower) &&
    !magnitudes.has(nextToken.lower) &&
    !isUnit(nextToken.lower)
  );
}

const isUnit = (word: string) => Object.values(unitsAfter).some((list) => list.has(word));

function isYear({ reading, first, before, next, nextToken }: Neighbours): boolean {
  const { low, high, from, to } = reading;
  if (reading.range && low >= 1800 && (high ?? 0) <= 2100 && first.text.length === 4) return true;
  if (from !== to || first.type !== "number" || first.text.length !== 4) return false;
  if (low < 1800 || low > 2100) return false;
  if (next === "s" && nextToken?.spaced === false) return true;
  return (
    yearPrepositions.has(before) || months.has(before) || nextToken?.type !== "word" || capitalised(nextToken)
  );
}

/** The rule and words of the first refusal that holds; null where the number may count people. */
export function refuseByForm(
  tokens: readonly Token[],
  reading: NumberReading,
): { rule: string; message: string } | null {
  const first = tokens[reading.from];
  if (!first) return null;
  const around: Neighbours = {
    reading,
    tokens,
    first,
    beforeToken: tokens[reading.from - 1],
    before: tokens[reading.from - 1]?.lower ?? "",
    nextToken: tokens[reading.to + 1],
    next: tokens[reading.to + 1]?.lower ?? "",
    second: tokens[reading.to + 2]?.lower ?? "",
  };
  const unit = Object.entries(unitsAfter).find(([, words]) => words.has(around.next));
  const found = refusals.find(({ when }) => when(around));
  if (found) return { rule: found.rule, message: found.message };
  if (unit) return { rule: `number.${unit[0]}`, message: `a measure in ${around.nextToken?.text}` };
  return null;
}
