import { cueVerbs } from "../attribution-cues.ts";

/** "said on Thursday", "told reporters late on Monday": what may stand between a speech word and the day of the statement. */
const tail =
  /^(?:\s{0,2}(?:(?:in|at|during|through|via|to|by) (?:an? |the |its |his |her |their )?(?:\w{1,20}[\s-]){0,4}?(?:statement|conference|briefing|interview|report|update|post|tweet|release|telephone|phone|email|e-mail|message|address|speech|letter|facebook|twitter|telegram|television|reporters|parliament|lawmakers)|reporters|journalists|the \w{1,20}|[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?|here))?,?\s{0,2}(?:(?:early|late|earlier|later)\s){0,2}(?:(?:on|in)\s)?(?:(?:early|late|earlier|later)\s){0,2}$/;

const nouns = new Set(
  "statement report briefing reporters conference interview video footage bulletin tweet speech remarks testimony".split(
    " ",
  ),
);

const speaks = (word: string): boolean => {
  const verb = cueVerbs.get(word);
  return (
    (verb !== undefined &&
      (verb.frame === "clause" || verb.frame === "quote") &&
      verb.stance !== "estimates") ||
    word === "estimated"
  );
};

/** A verb of saying, in any form, lower case. */
export const isSpeech = speaks;

/** The plain verbs of saying: "On Monday the mayor said that 12 …" dates what she said. */
const plain = new Set("said says told wrote tweeted posted stated claimed claims".split(" "));
export const says = (word: string): boolean => plain.has(word);

/** True when what stands before a date ends in a speech word and no more than its circumstances ("told reporters late on"). */
export function statedByCue(before: string): boolean {
  const near = before.slice(-160);
  let last: RegExpExecArray | null = null;
  for (const match of near.matchAll(/[\p{L}’'-]+/gu)) {
    const word = match[0];
    // "Said" opens a sentence; "Kano State" says nothing.
    if (speaks(word) || nouns.has(word)) last = match;
  }
  return last !== null && tail.test(near.slice(last.index + last[0].length));
}

/** "on Tuesday that 12 …", "officials on Friday called": what follows a date tells that it dates what was said. */
export function statedAfter(after: string): boolean {
  if (/^\s(?:about|how|whether)\b/.test(after)) return true;
  const that = /^\sthat\s([a-z]*)/.exec(after);
  // "an attack on Saturday that killed 12" goes on with what happened.
  if (that) return !/(?:ed|left|hit|struck|was|were|has|had|is|took|cost)$/.test(that[1] ?? "");
  const next = /^\s([a-z]+)/.exec(after)?.[1];
  return next !== undefined && (speaks(next) || next === "called") && next.endsWith("d");
}
