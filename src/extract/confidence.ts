import type { Claim } from "../domain/claim.ts";
import { bias, weights } from "./confidence-weights.ts";

/** Words of a claim's fields by which its trust is learned; one string a trait. */
export function traitsOf(claim: Claim, inSentence: number): string[] {
  const { attribution, quantity, subject, sentence, number } = claim;
  const shape = claim.rules.find((rule) => rule.startsWith(`${claim.kind}.`)) ?? claim.kind;
  const credit = claim.rules.find((rule) => rule.startsWith("attribution."));
  const date = claim.rules.find((rule) => rule.startsWith("date."));
  const traits = [
    `kind ${claim.kind}`,
    `shape ${shape.slice(shape.indexOf(".") + 1)}`,
    `credit ${credit?.slice(12) ?? "none"}`,
    `date ${date?.slice(5) ?? "none"}`,
    `modality ${claim.modality}`,
    `in ${claim.in}`,
    `hedge ${quantity.qualifier}`,
    `figures ${inSentence > 3 ? "many" : inSentence}`,
    `subject ${subjectTrait(subject)}`,
    `length ${sentence.length > 280 ? "long" : sentence.length > 160 ? "middle" : "short"}`,
    `credit by kind ${credit?.slice(12) ?? "none"} ${claim.kind}`,
  ];
  traits.push(
    `subject of ${claim.kind} ${subjectTrait(subject)}`,
    `subject in ${shape.slice(shape.indexOf(".") + 1)} ${subjectTrait(subject)}`,
    `credit among ${inSentence > 1 ? "figures" : "one"} ${credit?.slice(12) ?? "none"}`,
  );
  if (!credit && saying.test(sentence)) traits.push("somebody speaks, nobody credited");
  if (!credit && /["“”]/u.test(sentence)) traits.push("quotation, nobody credited");
  if (/\b(?:would|could|may|might|will|if|not|plan|expected|fear)/.test(sentence))
    traits.push("doubtful words");
  if (/^\p{L}/u.test(number)) traits.push("number in words");
  if (/["“”]/u.test(sentence)) traits.push("quotation");
  if (/[;:—–(]/u.test(sentence)) traits.push("broken sentence");
  if (!attribution) return traits;
  const { source, via, cue } = attribution;
  traits.push(`type ${source.type}`, `source ${nameTrait(source.name)}`);
  if (via) traits.push("via");
  if (cue.start > claim.position.end) traits.push("cue behind");
  if (Math.abs(cue.start - claim.position.start) > 120) traits.push("cue far off");
  return traits;
}

const saying =
  /\b(?:said|says|told|according|reported|announced|claims?|claimed|confirmed|statement|figures?|count|list|records)\b/;

const subjectTrait = (subject: string | null): string => {
  if (subject === null) return "none";
  if (/^(?:of|among)\b/.test(subject)) return "part";
  return subject.includes(" ") ? (subject.length > 30 ? "long" : "some words") : "one word";
};

function nameTrait(name: string): string {
  if (/^(?:he|she|it|they|who)$/i.test(name)) return "pronoun";
  const words = name.split(" ").length;
  return `${/^\p{Lu}/u.test(name) ? "name" : "words"} ${words > 4 ? "many" : words > 1 ? "some" : "one"}`;
}

const weightOf = new Map(Object.entries(weights));

/** A claim of two readings is no surer than this. */
const UNSURE = 0.49;
/** Taken off the log odds, so that what is called sure holds on articles that nothing was learned from. */
const MARGIN = 0.5;

/**
 * How likely every field of the claim is right, 0.02 to 0.99, learned by logistic regression from hand-labelled
 * articles (`bench/calibrate.ts` makes the weights). A claim of two readings stays at {@link UNSURE} or below.
 */
function confidenceOf(claim: Claim, inSentence: number): number {
  let sum = bias;
  for (const trait of traitsOf(claim, inSentence)) sum += weightOf.get(trait) ?? 0;
  const p = 1 / (1 + Math.exp(MARGIN - sum));
  const known = claim.ambiguous ? Math.min(p, UNSURE) : p;
  return Math.round(Math.min(0.99, Math.max(0.02, known)) * 100) / 100;
}

/** The claims of an article with their confidence. */
export function trust(claims: readonly Claim[]): Claim[] {
  const count = new Map<string, number>();
  for (const { sentence } of claims) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  return claims.map((claim) => ({
    ...claim,
    confidence: confidenceOf(claim, count.get(claim.sentence) ?? 1),
  }));
}
