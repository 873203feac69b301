import type { Claim } from "../domain/claim.ts";
import { spelledOut } from "./acronym.ts";
import { sourceWords } from "./source-key.ts";

/**
 * Two claims credit one source where the words of one wording contain the other's, for any wording that their articles
 * use: "interim government" and "Venezuela's interim government", "UN" and "United Nations", "lawyers of Legal Watch"
 * and "Legal Watch Velmara". What editors said of both decides before their words. Symmetric; false where either names
 * nobody.
 */
export function sameSource(a: Claim, b: Claim): boolean {
  const [one, other] = [a.registered?.source, b.registered?.source];
  if (one && other) return one.id === other.id;
  const [left, right] = [wordings(a), wordings(b)];
  return left.some((one) => right.some((other) => oneBody(one, other)));
}

function oneBody(a: string, b: string): boolean {
  const [one, other] = [wordSet(spelledOut(a, b)), wordSet(spelledOut(b, a))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

const wordSet = (name: string) => new Set(sourceWords(name));

/** Who speaks for a body is no part of its name: "lawyers of", "a spokesman for". */
const FOR_BODY = /^(?:(?:[Aa]n?|[Tt]he)\s)?(\p{L}+)\s(?:of|for|from|at|with)\s(?:the\s)?(?=\p{Lu})/u;
const ROLES = new Set(
  "lawyer lawyers spokesman spokeswoman spokesperson spokespeople official officials member members staff representative representatives monitors".split(
    " ",
  ),
);

const bodyOf = (name: string) =>
  name.replace(FOR_BODY, (whole, role: string) => (ROLES.has(role.toLowerCase()) ? "" : whole));

const wordings = ({ attribution }: Claim) =>
  attribution ? [attribution.source.name, ...attribution.source.names].map(bodyOf) : [];
