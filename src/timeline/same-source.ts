import type { Claim } from "../domain/claim.ts";
import { spelledOut } from "./acronym.ts";
import { remembered } from "./remembered.ts";
import { sourceWords } from "./source-key.ts";

/**
 * Two claims credit one source where the words of one wording contain the other's, for any wording that their articles
 * use: "interim government" and "Venezuela's interim government", "ICRC" and its full name. What editors said of both
 * decides before their words. Symmetric; false where either names nobody.
 */
export function sameSource(a: Claim, b: Claim): boolean {
  const [one, other] = [a.registered?.source, b.registered?.source];
  if (one && other) return one.id === other.id;
  const [left, right] = [wordings(a), wordings(b)];
  return left.some((one) => right.some((other) => oneBody(one, other)));
}

interface Wording {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** Only such a name is ever spelled out, so that most pairs cost two looks at their words. */
  readonly short: boolean;
}

function oneBody(a: Wording, b: Wording): boolean {
  const one = a.short ? new Set(spokenFor(spelledOut(a.name, b.name))) : a.words;
  const other = b.short ? new Set(spokenFor(spelledOut(b.name, a.name))) : b.words;
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** "lawyers of Legal Watch", "the office of the governor": who speaks for a body speaks as it. */
const speaksFor =
  /^(?:the |an? )?(?:lawyers?|spokes(?:man|woman|person|people|men)|officials?|representatives?|directors?|coordinators?|members?|staff|monitors|office|press office|experts?) (?:of|for|at|from|with) /i;

/** "Karla Wenzel, a lawyer with Legal Watch" is heard as Legal Watch too; a former lawyer of theirs is not. */
const withBody = (name: string): string[] => {
  const role = name.indexOf(", ") + 2;
  return role > 1 && speaksFor.test(name.slice(role)) ? [name, name.slice(role)] : [name];
};

/** Letters that every newsroom reads as these words. */
const ABBREVIATIONS = new Map([
  ["un", ["united", "nations"]],
  ["us", ["united", "states"]],
  ["uk", ["united", "kingdom"]],
  ["eu", ["european", "union"]],
  ["ngo", ["nongovernmental", "organisation"]],
]);

const spokenFor = (name: string) =>
  sourceWords(
    name
      .replaceAll(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
      // A non-government group is no government.
      .replaceAll(/\bnon[- ]/gi, "non")
      .replace(speaksFor, ""),
  ).flatMap((word) => ABBREVIATIONS.get(word) ?? word);

const wordings = remembered(({ attribution }: Claim): Wording[] =>
  attribution
    ? [attribution.source.name, ...attribution.source.names].flatMap(withBody).map((name) => ({
        name,
        words: new Set(spokenFor(name)),
        short: /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/u.test(name),
      }))
    : [],
);
