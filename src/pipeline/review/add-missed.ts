import type { Claim } from "../../domain/claim.ts";
import { claimId } from "../../domain/claim-id.ts";
import { ForbiddenError, MissingError, UsageError } from "../../domain/errors.ts";
import type { KindDefinition } from "../../domain/kind.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import type { ClaimFields, Place } from "../../domain/review.ts";
import { findQuantities } from "../../extract/find-quantities.ts";
import { segment } from "../../extract/segment.ts";
import type { PlacedClaim } from "../../store/review-store.ts";
import type { ArticleVersion, Store } from "../../store/store.ts";
import { type DecideDependencies, decide } from "./decide.ts";
import { keyOf } from "./place-claims.ts";

export interface Missed {
  readonly id: string;
  readonly version: string;
  readonly place: Place;
  readonly fields: ClaimFields;
  readonly note: string | null;
}

/**
 * Adds a claim that the rules missed, as a person marked it in the text; the same one sent again is written once.
 * @throws UsageError where the marked words are not those of the article, or a claim stands there already
 */
export async function addMissed(
  missed: Missed,
  person: Person,
  deps: DecideDependencies & {
    readonly articles: Pick<Store, "version">;
    /** Makes the queue's entries of these words what is stored. */
    readonly settle: (words: readonly string[]) => Promise<void>;
    readonly kinds: readonly KindDefinition[];
  },
) {
  // Asked before anything is stored: a claim must not stand there without the decision that put it there.
  if (!atLeast(person.role, "reviewer"))
    throw new ForbiddenError("Only reviewers, editors and admins add claims. Ask an admin for the role.");
  const version = await deps.articles.version(missed.version);
  if (!version) throw new MissingError("This article is not stored any more.");
  const claim = claimOf(missed, version, deps.kinds);
  const placed: PlacedClaim = {
    claim,
    words: null,
    lost: false,
    articleUrl: version.articleUrl,
    version: version.id,
    outlet: version.outlet,
    published: version.publishedAt,
    current: true,
  };
  const sent = await deps.reviews.reviewById(missed.id);
  const known = (await deps.reviews.wordsOfClaims([claim.id])).get(claim.id);
  if (known && !sent)
    throw new UsageError("A claim of this kind stands at these words already; open it and correct it there.");
  const words = known ?? keyOf(placed);
  await deps.reviews.addClaim(claim, words);
  await deps.settle([words]);
  const [state] = await deps.reviews.reviewStates([words]);
  const { id, note } = missed;
  return decide(
    {
      id,
      words,
      claimId: claim.id,
      decision: "added",
      correction: null,
      reason: null,
      note,
      saw: state?.lastSeq ?? 0,
      settles: false,
    },
    person,
    deps,
  );
}

function claimOf(
  { place, fields, version: articleId }: Missed,
  version: ArticleVersion,
  kinds: readonly KindDefinition[],
): Claim {
  const text = version[place.in];
  const { start, end, exact } = place;
  if (exact === "" || text.slice(start, end) !== exact)
    throw new UsageError("The marked words are not those of the article; mark them again.");
  const { kind, of, low, high, qualifier, subject, source, date, modality } = fields;
  const day = version.publishedAt?.slice(0, 10) ?? null;
  return {
    id: claimId(articleId, place.in, start, end, kind),
    articleId,
    in: place.in,
    number: exact,
    kind,
    of,
    measure: kinds.find((one) => one.id === kind)?.measure ?? "cumulative",
    quantity: { low, high, qualifier },
    subject,
    attribution: source && {
      source: { ...source, names: [source.name] },
      via: null,
      cue: { start, end, text: exact },
      stance: "says",
    },
    asOf: {
      date: date ?? day,
      until: null,
      precision: precisionOf(date ?? day),
      certainty: date ? "stated" : "published",
      phrase: null,
    },
    modality,
    partOf: null,
    revision: null,
    position: { start, end },
    quote: { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
    sentence: sentenceAt(version, place),
    ambiguous: null,
    confidence: 1,
    rules: ["review.added"],
    evidence: [],
    provenance: { snapshot: version.snapshot, extractor: "a person" },
  };
}

function precisionOf(date: string | null): Claim["asOf"]["precision"] {
  if (date === null) return null;
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** The sentence around a place, as the rules cut them, so that its words are those of a claim that they find later. */
function sentenceAt({ id, title, text }: ArticleVersion, place: Place): string {
  const field = place.in === "title" ? title : text;
  const { sentences } = segment({ id, title, text });
  const around = sentences.find(
    (one) => one.in === place.in && one.start <= place.start && one.end >= place.end,
  );
  return around ? field.slice(around.start, around.end) : field.slice(place.start, place.end);
}

/** What the rules read in marked words: the first number with its hedge; null where there is none. */
export function readFigure(version: ArticleVersion, field: "title" | "text", start: number, end: number) {
  const found = findQuantities(version[field]).find((one) => one.start < end && start < one.end);
  if (!found) return null;
  const { low, high, qualifier, number } = found;
  return { low, high, qualifier, place: { in: field, start: found.start, end: found.end, exact: number } };
}
