import type { ClaimRecord } from "../domain/claim-record.ts";
import type { GoldClaim } from "./gold.ts";

const articles = new Set(["a", "an", "the"]);

/** The words of a name without accents, case, articles, possessives and punctuation. */
export function nameWords(name: string): Set<string> {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, "");
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word)));
}

/** True when one name's words contain the other's. */
export function sameName(a: string, b: string): boolean {
  const [small, large] = [nameWords(a), nameWords(b)].toSorted((x, y) => x.size - y.size);
  return small !== undefined && large !== undefined && small.size > 0 && small.isSubsetOf(large);
}

/** Source right: both absent, or the found name fits any accepted form or who passed the figure on. */
export function sourceRight(gold: GoldClaim, found: ClaimRecord): boolean {
  return acceptedSources(gold).some((source) => {
    if (source === null || found.source === null) return source === null && found.source === null;
    const accepted = [source.name, ...source.names, ...(gold.via ? [gold.via] : [])];
    const name = found.source.name;
    return accepted.some((one) => sameName(one, name));
  });
}

/** Asked where the source is right; a source that may be absent has no type to be wrong. */
export const sourceTypeRight = (gold: GoldClaim, found: ClaimRecord) =>
  gold.source?.type === found.source?.type;

function acceptedSources(gold: GoldClaim): GoldClaim["source"][] {
  const { source, sourceEither } = gold;
  if (sourceEither === true) return [source, null];
  if (sourceEither === undefined || sourceEither === false) return [source];
  return [source, ...(Array.isArray(sourceEither) ? sourceEither : [sourceEither])];
}

export const valueRight = (gold: GoldClaim, found: ClaimRecord) =>
  gold.qualifier === "vague"
    ? found.qualifier === "vague"
    : gold.low === found.low && gold.high === found.high;

export const qualifierRight = (gold: GoldClaim, found: ClaimRecord) => gold.qualifier === found.qualifier;

export function modalityRight(gold: GoldClaim, found: ClaimRecord): boolean {
  if (gold.modalityEither === true) return true;
  const either =
    gold.modalityEither === undefined || gold.modalityEither === false ? [] : gold.modalityEither;
  return [gold.modality, ...(Array.isArray(either) ? either : [either])].includes(found.modality);
}

/** Subjects are right when one's words contain the other's; an absent one matches only an absent one. */
export function subjectRight(gold: GoldClaim, found: ClaimRecord): boolean {
  if (!gold.subject || !found.subject) return !gold.subject === !found.subject;
  return sameName(gold.subject, found.subject);
}

/** Found, and value, qualifier and source right: what attributed-claim F1 counts. */
export const attributedRight = (gold: GoldClaim, found: ClaimRecord) =>
  valueRight(gold, found) && qualifierRight(gold, found) && sourceRight(gold, found);

/** Value, qualifier, source, modality and subject right, and the date where gold has one. */
export const everyFieldRight = (gold: GoldClaim, found: ClaimRecord) =>
  attributedRight(gold, found) &&
  modalityRight(gold, found) &&
  subjectRight(gold, found) &&
  (!gold.date || gold.date === found.date);
