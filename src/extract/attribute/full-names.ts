import { stopRules } from "../languages/en/abbreviations.ts";
import { bodyWords, offices } from "../languages/en/speaker-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { type BodyNames, bodyNames } from "./body-names.ts";

/** The capitalised names of an article, to find "Nadia Osman" behind "Osman" and the full name behind initials. */
export interface FullNames {
  /** The name as the article gives it in full; the name itself where it gives no more. */
  person(short: string): string;
  body(short: string): string;
  /** "the ministry" -> "Interior Ministry", the nearest before `position` (an offset into title and text joined). */
  readonly bodyByHead: BodyNames;
  /** What stands around mentions of a name near `position`: "Gov. … of the state", "a lawmaker". */
  around(name: string, position: number): string[];
}

const particle = "(?:al|el|bin|ibn|abu|de|da|di|van|von|der|la|le)";
const run = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[ -](?:\\p{Lu}\\.|${particle}[ -]\\p{Lu}[\\p{L}\\p{M}’'-]*|\\p{Lu}[\\p{L}\\p{M}’'-]*))+`,
  "gu",
);

const initials = /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,6}$/u;
const initialsInBrackets = / \((\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})\)/gu;

export function fullNames(text: string): FullNames {
  let runsByLast: ReadonlyMap<string, readonly string[]> | null = null;
  const persons = new Map<string, string>();
  let placeOfInitials: ReadonlyMap<string, number> | null = null;
  return {
    person(short) {
      if (/\s/.test(short)) return short;
      runsByLast ??= findRuns(text);
      const known = persons.get(short) ?? firstPerson(runsByLast.get(short.toLowerCase()) ?? []) ?? short;
      persons.set(short, known);
      return known;
    },
    body(short) {
      if (!initials.test(short)) return short;
      placeOfInitials ??= findInitials(text);
      const at = placeOfInitials.get(short);
      if (at === undefined) return short;
      const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
      return initialsTail(before, short.replaceAll(".", "")) ?? short;
    },
    bodyByHead: bodyNames(text),
    around(name, position) {
      const found: string[] = [];
      const from = Math.max(0, position - REACH);
      const near = text.slice(from, position + REACH / 10);
      for (let at = near.indexOf(name); at >= 0 && found.length < AROUND; at = near.indexOf(name, at + 1)) {
        const before = sinceStop(near.slice(Math.max(0, at - 70), at));
        const after = apposition.exec(near.slice(at + name.length, at + name.length + 90))?.[0];
        const front = before === "" ? frontApposition(near.slice(Math.max(0, at - 80), at)) : undefined;
        found.push(`${front ?? lastWords(before, 6)} ${after ?? ""}`.trim());
      }
      return found.filter(Boolean);
    },
  };
}

/** Runs of capitalised words by the last one of them, in text order. */
function findRuns(text: string): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  for (const [found] of allMatches(run, text)) {
    const name = found.replace(/['’]s$/, "").replace(/^The /, "");
    const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
    const list = runs.get(last);
    if (list) list.push(name);
    else runs.set(last, [name]);
  }
  return runs;
}

function firstPerson(runs: readonly string[]): string | undefined {
  return runs.map(withoutOffices).find((name) => name.includes(" ") && !hasBodyWord(name));
}

/** Where each "(HRW)" stands first. */
function findInitials(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (const { 1: short = "", index } of allMatches(initialsInBrackets, text))
    if (!places.has(short)) places.set(short, index);
  return places;
}

/** How far back a description is looked for, in UTF-16 units: keeps the work linear in the text. */
const REACH = 20_000;
/** Only the first mentions describe. */
const AROUND = 4;
const apposition =
  /^,? (?:an?|the) [^.;:\n,”"]{3,70}|^, who (?:heads|leads|runs|directs|chairs|is|was) [^.;:\n,”"]{3,60}|^, (?!(?:who|which|and|but|said|told|or|as|in|on|at)\b)\p{Ll}[^.;:\n,”"]{3,60}|^, [^.;:\n,”"]{0,40}\b(?:director|chief|head|spokes\p{L}+|president|minister|secretary|commander|official|officer|manager|leader|professor|lawyer|attorney)\b[^.;:\n,”"]{0,40}/u;

/** "the county's fire chief, Noor Haddad", "Another organisation, Bread and Peace": what the name is stands in front. */
function frontApposition(before: string): string | undefined {
  if (!/,\s$/.test(before)) return undefined;
  const words = before.slice(0, -2).split(/\s/).slice(-7);
  const opener = words.findLastIndex((word) => /^(?:an?|the|another|its|their|one)$/i.test(word));
  const phrase = words.slice(opener);
  const described = opener >= 0 && phrase.length > 1 && phrase.every((word) => /^[\p{L}’'-]+$/u.test(word));
  return described && /^\p{Ll}/u.test(phrase.at(-1) ?? "") ? phrase.join(" ") : undefined;
}

/** UTF-16 units in front of "(HRW)" that are searched for the name behind the initials. */
const LONGEST_NAME = 120;

const phraseEnd = /[.!?][”"]?\s|[;:,”"]\s|\n/gu;

/** What stands behind the last comma or stop; the stop of "Capt." is none. */
function sinceStop(text: string): string {
  const stops = allMatches(phraseEnd, text).filter(({ 0: stop, index }) => {
    if (!/^\.\s/.test(stop)) return true;
    const word =
      text
        .slice(Math.max(0, index - 40), index)
        .split(/\s/)
        .at(-1) ?? "";
    return !(stopRules.abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
  });
  const last = stops.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

const lastWords = (text: string, count: number) => text.trim().split(/\s+/).slice(-count).join(" ");
const hasBodyWord = (name: string) => name.split(/\s+/).some((word) => bodyWords.has(word.toLowerCase()));

function withoutOffices(name: string): string {
  const words = name.split(" ");
  const last = words.findLastIndex((word) => offices.has(word.toLowerCase().replace(/\.$/, "")));
  return words.slice(last + 1).join(" ");
}

/** The end of a capitalised phrase whose initials are the letters. */
function initialsTail(phrase: string, letters: string): string | null {
  const words = phrase.split(/\s+/);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const tail = words.slice(from);
    const initials = tail
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (initials === letters && /^\p{Lu}/u.test(tail[0] ?? "")) return tail.join(" ");
  }
  return null;
}
