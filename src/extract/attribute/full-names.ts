import { stopRules } from "../languages/en/abbreviations.ts";
import { bodyWords, offices } from "../languages/en/speaker-words.ts";

/** The capitalised names of an article, to find "Nadia Osman" behind "Osman" and the full name behind initials. */
export interface FullNames {
  /** The name as the article gives it in full; the name itself where it gives no more. */
  person(short: string): string;
  body(short: string): string;
  /** "the ministry" -> "Interior Ministry", the nearest before `position` (an offset into title and text joined). */
  bodyByHead(head: string, position: number): string | null;
  /** What stands around the first mentions of a name: "Gov. … of the state", "a lawmaker". */
  around(name: string): string[];
}

const particle = "(?:al|el|bin|ibn|abu|de|da|di|van|von|der|la|le)";
const run = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[ -](?:\\p{Lu}\\.|${particle}[ -]\\p{Lu}[\\p{L}\\p{M}’'-]*|\\p{Lu}[\\p{L}\\p{M}’'-]*))+`,
  "gu",
);

export function fullNames(text: string): FullNames {
  const runs = [...text.matchAll(run)].map((match) => match[0].replace(/['’]s$/, ""));
  const personRuns = runs.map(withoutOffices).filter((name) => /[ ]/.test(name));
  return {
    person(short) {
      const tail = new RegExp(`(?:^|[ ])${escaped(short)}$`, "iu");
      if (/\s/.test(short)) return short;
      return personRuns.find((name) => tail.test(name) && !hasBodyWord(name)) ?? short;
    },
    body(short) {
      if (!/^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,6}$/u.test(short)) return short;
      const letters = short.replaceAll(".", "");
      const given = new RegExp(
        `((?:\\p{Lu}[\\p{L}\\p{M}’'-]*|of|the|for|and|in|[ ,&])+?)\\s\\(${escaped(short)}\\)`,
        "u",
      ).exec(text)?.[1];
      if (given) return initialsTail(given.trim(), letters) ?? short;
      return short;
    },
    bodyByHead(words, position) {
      const head = words
        .split(" ")
        .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${escaped(word.slice(1))}`)
        .join(" ");
      const pattern = new RegExp(
        `(?:(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|and|of)\\s){1,5}${head}\\b|\\b${head} (?:of|for) (?:the )?\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:and |of )?\\p{Lu}[\\p{L}\\p{M}’'-]*)*|\\p{Lu}[\\p{L}\\p{M}.]*(?:['’]s)? (?:[\\p{Ll}]+ )?${head}\\b`,
        "gu",
      );
      const capitalised = (words: string) =>
        /\p{Lu}/u.test(words.replace(/^(?:The|A|An|In|On|At|But|And)\s/, ""));
      const found = [...text.matchAll(pattern)].filter(
        (match) => capitalised(match[0]) && /^\p{Lu}|^\p{Ll}+ (?:of|for)/u.test(match[0]),
      );
      const before = found.filter((match) => match.index < position);
      return (
        (before.at(-1) ?? null)?.[0].replace(/^(?:The|A|An|In|On|At|But|And|of|and)\s+/i, "").trim() ?? null
      );
    },
    around(name) {
      const found: string[] = [];
      for (let at = text.indexOf(name); at >= 0 && found.length < AROUND; at = text.indexOf(name, at + 1)) {
        const before = sinceStop(text.slice(Math.max(0, at - 70), at));
        const after = apposition.exec(text.slice(at + name.length, at + name.length + 90))?.[0];
        found.push(`${lastWords(before, 6)} ${after ?? ""}`.trim());
      }
      return found.filter(Boolean);
    },
  };
}

/** Only the first mentions describe. */
const AROUND = 4;
const apposition =
  /^,? (?:an?|the) [^.;:\n,”"]{3,70}|^, (?!(?:who|which|and|but|said|told|or|as|in|on|at)\b)\p{Ll}[^.;:\n,”"]{3,60}|^, [^.;:\n,”"]{0,40}\b(?:director|chief|head|spokes\p{L}+|president|minister|secretary|commander|official|officer|manager|leader|professor|lawyer|attorney)\b[^.;:\n,”"]{0,40}/u;

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** What stands behind the last comma or stop; the stop of "Capt." is none. */
function sinceStop(text: string): string {
  const stops = [...text.matchAll(/(\S*)(?:[.!?][”"]?\s|[;:,”"]\s|\n)/gu)].filter(
    ([stop, word]) =>
      !/^\S*\.\s/.test(stop) ||
      !(stopRules.abbreviations.has((word ?? "").toLowerCase()) || /^\p{Lu}$/u.test(word ?? "")),
  );
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
