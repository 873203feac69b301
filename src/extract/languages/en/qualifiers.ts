import type { Qualifier } from "../../../domain/quantity.ts";

/** A hedge: its words, lower case, and what it makes of the number. */
export interface HedgeWords {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

const phrases = (list: string): string[][] => list.split(";").map((phrase) => phrase.trim().split(" "));
const hedges = (qualifier: Qualifier, list: string): HedgeWords[] =>
  phrases(list).map((words) => ({ words, qualifier }));
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before the number; the longest match wins. Phrases are parted by semicolons. */
export const hedgesBefore: readonly HedgeWords[] = [
  ...hedges(
    "about",
    "about; around; some; roughly; nearly; almost; approximately; approx; approx .; close to; closer to; close on; an estimated; " +
      "estimated; an approximate; near; nearing; approaching; approached; approaches; circa; c .; ca .; in the region of; " +
      "in the order of; on the order of; in the neighborhood of; in the neighbourhood of; virtually; practically; " +
      "something like; something around; somewhere around; somewhere near; somewhere close to; somewhere in the region of; or so; " +
      "a reported; ≈; ~; ∼; ±; est .; a total of about; perhaps; maybe; possibly; probably; presumably; nearly an estimated; " +
      "getting on for; just about; verging on; nigh on; a rough; the best part of; the better part of; barely; scarcely; hardly; " +
      "little more than; hardly more than; barely more than; not much more than; not many more than; in the vicinity of; more or less; " +
      "an average of some; as good as",
  ),
  ...hedges(
    "at_least",
    "at least; no fewer than; not fewer than; no less than; not less than; nothing less than; none fewer than; a minimum of; minimum of; " +
      "at the very least; at a minimum; at the least; no lower than; not below; as few as; as low as; a good; easily; ≥; > =",
  ),
  ...hedges(
    "more_than",
    "more than; over; upwards of; upward of; in excess of; above; exceeding; exceeds; exceeded; exceed; greater than; " +
      "beyond; past; surpassed; surpasses; surpassing; surpass; topped; tops; topping; top; passed; passes; pass; passing; crossed; crosses; " +
      "crossing; well over; well above; well past; well beyond; well in excess of; just over; just above; slightly above; slightly more than; " +
      "slightly over; way more than; way over; a little more than; a little over; a bit over; a bit more than; far more than; far over; " +
      "much more than; many more than; even more than; north of; better than; higher than; >",
  ),
  ...hedges(
    "at_most",
    "up to; as many as; as high as; at most; no more than; not more than; never more than; a maximum of; maximum of; at the most; as much as; " +
      "anything up to; no greater than; not exceeding; not over; not above; no higher than; a ceiling of; capped at; at the very most; ≤; < =",
  ),
  ...hedges(
    "less_than",
    "fewer than; less than; under; below; just under; just below; well under; well below; slightly less than; slightly fewer than; " +
      "slightly under; slightly below; a little less than; a little fewer than; a little under; a bit under; far fewer than; far less than; " +
      "many fewer than; not quite; not even; shy of; just shy of; short of; just short of; south of; lower than; <",
  ),
];

/** After the number: "100 or more", "800-plus"; with a comma where it is an afterthought: "100, if not more". */
export const hedgesAfter: readonly HedgeWords[] = [
  ...hedges(
    "at_least",
    "or more; at least; at the least; at the very least; at a minimum; minimum; and counting; and rising; and climbing; or even more; or higher; " +
      "or above; if not more; and possibly more; and perhaps more; and maybe more; and probably more; possibly more; perhaps more; , if not more; " +
      ", and possibly more; , and perhaps more; , or more; , possibly more; , perhaps more; , maybe more; , probably more; , and counting; " +
      ", at least; , at the very least; , at a minimum; ( or more ); ( at least )",
  ),
  ...hedges(
    "about",
    "or so; or thereabouts; approximately; roughly; give or take; more or less; - odd; odd; - ish; ish; , give or take; , more or less; , or so; " +
      ", or thereabouts; , roughly; , approximately; ( approximately ); ( estimate ); ( estimated )",
  ),
  ...hedges("more_than", "- plus; plus; +; and more; - some; - something; and upwards; and up; or over"),
  ...hedges(
    "at_most",
    "or fewer; or less; at most; at the most; maximum; at the outside; or under; , at most; , at the most; , maximum; ( maximum )",
  ),
];

/** Hedges behind a number that may belong to the next one as well: "12, at least 5 of them women". */
export const turnsBoth = set("at approximately roughly plus possibly perhaps and ,");

/** Stand between hedge and number, or before a hedge, and hedge nothing: "only 56", "at least another 50". */
export const neutral: ReadonlySet<string> = set(
  "only just exactly precisely another fully additional further",
);
/** The same of several words: "at least a further 50". */
export const neutralPhrases: readonly (readonly string[])[] = phrases(
  "a total of; a combined total of; a combined; a further; an additional; an extra; a mere; a record; a staggering; a whopping; a confirmed; " +
    "the full; all of",
);

/** Make a vague amount smaller or larger and keep it vague: "the low hundreds". */
export const vagueShades = set("low lower mid middle high higher upper");

const feelings =
  "concern concerns concerned row rows outrage anger angry fury furious alarm dispute disputes debate tension tensions fear fears worry worries worried grief " +
  "mourning controversy questions question questioned protest protests protested protesting clash clashes talks negotiations negotiation war fight " +
  "inquiry investigation probe standoff crisis charged charges tried sued sue case trial presided watch control";

/** Words that are a preposition and no hedge behind these: "anger over 12 deaths", "a statement about 12 monks". */
export const prepositionAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["over", set(`${feelings} hand hands handed handing turn turns turned turning`)],
  [
    "about",
    set(
      `${feelings} statement statements report reports information news details detail asked ask asks talk talked talking speak spoke speaks know knew ` +
        "complaint complaints letter letters story stories wrote writes write inquiries data facts tweeted truth book film",
    ),
  ],
  [
    "past",
    set("the this walked walk walking drove drive driving marched march marching ran went filed filing"),
  ],
  ["under", set("buried trapped hidden kept crushed pinned")],
  ["around", set("gathered stood built wrapped")],
  ["top", set("the its their his her our 's of all many some two three")],
  ["pass", set("the a to")],
  ["passes", set("the")],
  ["near", set("village town city")],
]);
