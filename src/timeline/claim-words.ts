import type { Claim } from "../domain/claim.ts";
import type { Qualifier } from "../domain/quantity.ts";

/** The hedge in front of a number; number words ("dozens") and ranges carry theirs in the number itself. */
const HEDGES: Record<Qualifier, string> = {
  exact: "",
  about: "about ",
  at_least: "at least ",
  more_than: "more than ",
  at_most: "at most ",
  less_than: "fewer than ",
  range: "",
  vague: "",
};

/** Words for a kind where its id is not the word itself. */
const KIND_WORDS: Record<string, string> = { deaths: "dead" };
const MODALITY_WORDS = {
  actual: "",
  planned: "planned",
  hypothetical: "feared or possible",
  denied: "denied",
};

export const NO_SOURCE = "no source given";

/** The number as printed, with its hedge: "more than 800". */
export function figureText({ number, quantity }: Pick<Claim, "number" | "quantity">): string {
  // The span of "between 40 and 50" starts at 40.
  if (quantity.qualifier === "range" && /\band\b/.test(number)) return `between ${number}`;
  return `${HEDGES[quantity.qualifier]}${number}`;
}

/** "released", "dead", "released, verified". */
export function kindText(claim: Pick<Claim, "kind" | "of">): string {
  const words = (kind: string) => KIND_WORDS[kind] ?? kind.replaceAll("_", " ");
  return claim.of ? `${words(claim.of)}, ${words(claim.kind)}` : words(claim.kind);
}

/** "planned", "denied" ...; empty for what is said to have happened. */
export function modalityText({ modality }: Claim): string {
  return MODALITY_WORDS[modality];
}

/** "since corrected", "since updated": what the article itself says of a figure that it replaces by another. */
export function revisionText({ revision }: Claim): string {
  return revision?.role === "superseded" ? `since ${revision.change}` : "";
}

/** Who says so, and who passed it on: "Foro Penal, via CNN". */
export function sourceText({ attribution }: Pick<Claim, "attribution">): string {
  if (!attribution) return NO_SOURCE;
  return attribution.via ? `${attribution.source.name}, via ${attribution.via}` : attribution.source.name;
}

/** Who editors hold the source for, else as printed: "Venezuelan government, via CNN". For what compares outlets. */
export function canonicalSourceText(claim: Pick<Claim, "attribution" | "registered">): string {
  const { attribution, registered } = claim;
  if (!attribution || !registered?.source) return sourceText(claim);
  return attribution.via ? `${registered.source.name}, via ${attribution.via}` : registered.source.name;
}

/** The source without who passed it on, canonical where editors gave it a name; null: no source given. */
export const canonicalSource = ({ attribution, registered }: Pick<Claim, "attribution" | "registered">) =>
  attribution && (registered?.source?.name ?? attribution.source.name);

/** The type of the source as an editor set it, else as read from the text. */
export const canonicalType = ({ attribution, registered }: Pick<Claim, "attribution" | "registered">) =>
  attribution && (registered?.source?.type ?? attribution.source.type);

/** Who is counted, canonical where editors gave the group a name. */
export const canonicalSubject = ({ subject, registered }: Pick<Claim, "subject" | "registered">) =>
  registered?.subject?.name ?? subject;

/** "2026-01-08", "2026-01-08 to 2026-01-12", "since 2026-01-08"; empty where the sentence gives no date. */
export function asOfText({ asOf }: Claim): string {
  const { kind, from, until } = asOf.window ?? {};
  if (kind === "since" && from) return `since ${from}`;
  if (kind === "until" && until) return `until ${until}`;
  if (kind === "during" && from) return `${from} to ${until}`;
  if (!asOf.date || asOf.certainty === "published") return "";
  return asOf.until && asOf.until !== asOf.date ? `${asOf.date} to ${asOf.until}` : asOf.date;
}
