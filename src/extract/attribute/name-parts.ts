import { isPersonNoun } from "../languages/en/people.ts";
import { bodyHeads, bodyWords, nameLinks, offices, shed } from "../languages/en/speaker-words.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { speaksForState } from "./source-type.ts";

/** What a speaker's words say: a person's name, else a body's, and how they are described. */
export interface NameParts {
  readonly person: string | null;
  /** The body or description without its article: "Interior Ministry", "hospital official". */
  readonly body: string;
  /** Office and body around the name, for the type; all of it when no person is named. */
  readonly description: string;
}

const capital = (token: Token | undefined) => token?.capital ?? false;

/** Reads "Interior Ministry spokesman Adam Weil", "Ana Ruiz, a nurse", "the police chief, Omar Said". */
export function nameParts(text: string): NameParts {
  const parts = text.split(/,\s+/);
  const [head = text, ...rest] = parts;
  if (isList(parts)) return { person: null, body: bareName(text), description: text };
  const inHead = isBody(rest[0]) ? null : personIn(head);
  if (inHead) {
    return {
      person: inHead.name,
      body: inHead.before || bareName(text),
      description: [inHead.before, ...rest, inHead.after].join(" ").trim(),
    };
  }
  for (const part of rest) {
    const found = personIn(part);
    if (found && isDescription(head))
      return { person: found.name, body: bareName(head), description: `${head} ${found.before}` };
  }
  const called = /\b(?:called|named|known as)\s(\p{Lu}.*)/u.exec(text)?.[1];
  const bare = bareName(
    called ?? bodyBehind(head) ?? (isDescription(head) || rest.length === 0 ? head : keepsCommas(parts)),
  );
  return { person: null, body: bare, description: text };
}

/** "Haki Sasa, a network of lawyers": what the name is says that it is nobody's. */
function isBody(part: string | undefined): boolean {
  const noun =
    /^(?:an?|the)\s(?:[\p{L}’'-]+\s){0,3}?(\p{Ll}+)(?=$|\s(?:of|that|which|for|in|based|with|from)\b)/u.exec(
      part ?? "",
    )?.[1];
  return noun !== undefined && bodyHeads.has(noun) && !offices.has(noun);
}

/** "the aid group Pan, Tierra y Paz": the commas and the link stand inside one name. */
const isList = (parts: readonly string[]) =>
  parts.length > 1 &&
  parts.every((part, at) =>
    (at === 0 ? /(?:^|\s)\p{Lu}[\p{L}-]+$/u : /^\p{Lu}[\p{L}-]+(?:\s|$)/u).test(part),
  ) &&
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:y|e|et|und|og|och|en|dan|ve|and)\s\p{Lu}/u.test(
    parts.at(-1) ?? "",
  );

const spokes = "[Ss]pokes(?:man|woman|person|people)";
const speaksFor = new RegExp(
  `^(?:[\\p{L}-]+\\s){0,3}(?:${spokes}|[Oo]fficials?|[Rr]epresentatives?)\\s(?:for|from|at|of|with)\\s((?:the\\s)?\\p{Lu}.*)$`,
  "u",
);
/** "Kolva's health ministry spokesman" speaks for the ministry. */
const body =
  "(?:ministry|department|agency|office|bureau|service|authority|army|police|military|government|council|committee|commission|court|party|union|hospital)\\b";
const spokesOf = new RegExp(`^(.*\\p{Lu}.*?)(?:['’]s?)?\\s(?:(?!${body})[\\p{Ll}-]+\\s)?${spokes}$`, "u");

/** "a spokesman for the Harbour Ministry", "a Harbour Ministry spokesman": the body whom an unnamed person speaks for. */
const bodyBehind = (head: string): string | undefined => {
  const plain = head.replace(/^(?:An?|The|One|Two)\s/, (word) => word.toLowerCase());
  return speaksFor.exec(plain)?.[1] ?? spokesOf.exec(plain)?.[1];
};

/** "Justicia, Encuentro y Perdón": a name may hold commas where no part describes the other. */
const keepsCommas = (parts: readonly string[]) => {
  const [head = "", second = ""] = parts;
  return /^\p{Lu}/u.test(second) && parts.length === 2 && !/^(?:the|a|an)\b/i.test(second)
    ? `${head}, ${second}`
    : head;
};

const isDescription = (part: string) =>
  /^\s*(?:the|a|an|its|his|her|their|one)\s/i.test(part) ||
  /^\p{Ll}/u.test(part) ||
  tokenize(part).some((token) => offices.has(plain(token)));

function plain(token: Token | undefined): string {
  const word = token?.lower ?? "";
  const whole = word.endsWith(".") ? word.slice(0, -1) : word;
  return whole.endsWith("'s") ? whole.slice(0, -2) : whole;
}

function personIn(part: string): { name: string; before: string; after: string } | null {
  const tokens = tokenize(part).filter((token) => token.text !== ".");
  let at = tokens.length - 1;
  let end = at;
  // "Sami Noor of the relief agency", "Ruth Amble in a letter": the name stands in front of the preposition.
  const link = tokens.findIndex(
    (token, i) =>
      i > 0 && /^(?:of|at|from|with|in|who|for|on|during)$/.test(token.lower) && capital(tokens[i - 1]),
  );
  const office = tokens.findLastIndex((token) => offices.has(plain(token)));
  if (link > 0 && office < link) {
    end = link - 1;
    at = end;
  }
  while (at >= 0 && nameToken(tokens, at, end)) at -= 1;
  const run = tokens.slice(at + 1, end + 1);
  while (run.length > 0 && !capital(run[0]) && !/^al$/.test(run[0]?.lower ?? "")) run.shift();
  const first = run[0];
  const final = run.at(-1);
  if (!first || !final) return null;
  const name = part.slice(first.start, final.end).replace(/['’]s$/, "");
  const before = part.slice(0, first.start).trim();
  const titled = at >= 0 && offices.has(plain(tokens[at]));
  const after = part.slice(final.end).trim();
  if (titled) return isOffice(tokens, at) && !bodyLike(run) ? { name, before, after } : null;
  const words = run.filter(capital);
  if (before !== "" || words.length < 2 || words.length > 4 || bodyLike(run)) return null;
  return { name, before, after };
}

const isOffice = (tokens: readonly Token[], at: number) => tokens[at + 1] !== undefined;
const bodyLike = (run: readonly Token[]) =>
  run.some((token) => bodyWords.has(plain(token)) || /^(?:the|of|for)$/.test(token.lower)) ||
  run.some((token) => /^\p{Lu}{3,}$/u.test(token.text));

function nameToken(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === "-") return !token.spaced;
  if (offices.has(plain(token))) return false;
  if (capital(token)) return true;
  return at < end && nameLinks.has(token.lower) && !/^(?:of|for|the|in|on|and|&)$/.test(token.lower);
}

/** Without its article, quotes and the genitive at the end: "the rights group Lantern Watch’s" -> "Lantern Watch". */
export function bareName(text: string): string {
  const words = text
    .trim()
    .replace(/^["“'‘]{1,3}|["”'’]{1,3}$/g, "")
    .replace(/['’]s$/u, "")
    .replace(/^(?:[Tt]he\s|[Aa]n?\s)?\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}\p{L}{1,20})?-based\s(?=\p{L})/u, "")
    .split(/\s+/);
  while (words.length > 1 && shed.has((words[0] ?? "").toLowerCase()) && words[1] !== "of") words.shift();
  return lowerOpening(withoutKind(words)).join(" ");
}

/** "rights group Lantern Watch": the kind of body in front of a name is no part of it. */
function withoutKind(words: readonly string[]): readonly string[] {
  const kind = words.findIndex((word, at) => at < 4 && /^\p{Ll}+$/u.test(word) && bodyHeads.has(word));
  const named = words.slice(kind + 1);
  const before = words.slice(1, kind + 1);
  if (kind < 0 || !/^\p{Lu}/u.test(named[0] ?? "") || before.some((word) => /^\p{Lu}/u.test(word)))
    return words;
  return named.every((word) => /^\p{Lu}/u.test(word) || nameLinks.has(word.replace(/,$/, "")))
    ? named
    : words;
}

const plainAdjectives = new Set(
  "local state health security military medical rescue senior city county federal hospital government emergency regional provincial district port prison foreign human rights defence defense".split(
    " ",
  ),
);

/** "Local officials" at the head of a sentence is "local officials"; "Kolvan officials" stays. */
function lowerOpening(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  const plainWord = first.toLowerCase();
  const common =
    rest.length === 0
      ? !speaksForState(plainWord) &&
        (isPersonNoun(plainWord) ||
          bodyHeads.has(plainWord) ||
          /^(?:authorities|sources|rescuers|eyewitnesses|witnesses)$/.test(plainWord))
      : plainAdjectives.has(plainWord) && rest.every((word) => /^\p{Ll}/u.test(word));
  return common && /^\p{Lu}\p{Ll}+$/u.test(first) ? [plainWord, ...rest] : words;
}
