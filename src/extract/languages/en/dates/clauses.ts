import { isSpeech } from "./statement.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Behind a comma: what follows is dated for itself. */
export const contrasting = set("while but although though whereas versus then");
/** Anywhere: the same. */
export const turning = set("but although though whereas");
/** With what is held against it: "against the 116", "compared with 40". */
export const against = set("against compared versus");
export const afterAgainst = set("the a an its their his her with to");
/** Say more of what stands before them. */
export const relatives = set("who whom whose which where");
/** Open clauses of the same time as the one before: a date in them holds for both. */
export const sameTime = set("when after as");
/** Open clauses of another time or cause. */
export const otherTime = set("before because until if whether how unless");

/** Hours of the day, so that "before dawn on Monday" opens no clause. */
export const dayParts = set(
  "dawn noon midnight sunrise daybreak midday sunset dusk dark daylight nightfall breakfast lunch dinner prayers work school hours",
);

/** Behind a number they make it a time of day. */
export const clockWords = set("a.m a.m. p.m p.m. am pm o'clock local gmt : hours");
/** Stand before the number of a piece that counts on: "…, and at least 5 others". */
export const beforeCount = set(
  "at least more than about some another a further an additional nearly almost over up to as many around the other",
);

/** Begin a piece that goes on with what was said before the comma: "on Monday, killing 12", "on Monday, 5 of them women". */
const resuming = set(
  "including among with most some many all half both was were has had have is are be being been by at in near during of and or as who whom whose which " +
    "where when after left shot struck hit took held sank fell drew sent kept let put cut saw made brought caught found rose lost led gave got went came began " +
    "became broke drove fought fled burnt swept blew tore set bore cost another one more others",
);
/** Words that may open a piece before its date: "Late on Monday, …", "But by Monday". */
export const beforeDate = set(
  "in on at by during late early as of since and but then later the meanwhile earlier just around about end start beginning from until " +
    "mid only shortly even back already also",
);
/** "…, Orland on Monday": the rest of a place name. */
export const placeName = /^,\s(?:\p{Lu}[\p{L}.’'-]{1,30}\s){1,4}(?:(?:on|in|late|early)\s){0,2}$/u;
/** "…, and wounded 30 on Monday", "…, when a bus overturned on Monday": the event goes on to its date. */
export const goesOn = /^,\s(?:(?:and|or|but)\s)?(?:\p{Ll}{2,}(?:ed|ing)|when|as|after)\s/u;
/** "In an attack on Monday, gunmen killed 12": a circumstance that opens the sentence. */
export const openingCircumstance =
  /^["“]?(?:in|during|at|on|amid|with|following|after)\s(?!addition\b|fact\b|response\b|contrast\b)[^,;]*$/i;
/** "…, including 4 children, in the hamlet of Orle late on Monday": a circumstance of what stands before the commas. */
export const circumstance = /^,\s(?:in|at|on|near|outside|off|during|around)\s[^,;]*$/i;
/** "As of Monday": the day of the count, whoever speaks. */
export const asOfWords = /\b(?:as of|by|since)\s(?:late\s|early\s)?$/i;

/** Whether a piece that begins with `word` has no subject of its own. Speech ("disputing the figure") is another matter. */
export function resumes(word: string, next: string): boolean {
  if (isSpeech(word) || /^(?:citing|disputing|contradicting|quoting|comparing|compared)$/.test(word))
    return false;
  if (word === "and" || word === "or") return /(?:ed|ing)$/.test(next) || resuming.has(next);
  return resuming.has(word) || /(?:ed|ing)$/.test(word);
}

/** What had been done to those who are counted: "people arrested in March", as a pattern. */
export const custodyParticiples =
  "arrested|rearrested|re-arrested|detained|jailed|imprisoned|held|convicted|sentenced|seized|abducted|kidnapped|captured|taken|accused|charged|prosecuted|tried|deported|expelled|elected|recruited|displaced|evacuated|rescued|injured|wounded|hired|born|trapped|stranded|infected";
