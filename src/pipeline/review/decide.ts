import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../domain/errors.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import type { Correction, Decision, Judged, LogEntry, RejectReason, Review } from "../../domain/review.ts";
import type { ReviewState } from "../../domain/review-state.ts";
import { differingFields, fieldsOf } from "../../review/apply-correction.ts";
import { reviewState } from "../../review/review-state.ts";
import type { PlacedClaim, ReviewStore } from "../../store/review-store.ts";
import { chained } from "./chain.ts";
import { type SecondReader, wantsTwoReaders } from "./second-reader.ts";

export interface DecideDependencies {
  readonly reviews: ReviewStore;
  readonly now: () => Date;
  readonly secondReader: SecondReader;
}

/** A decision as a person sends it. */
export interface Deciding {
  readonly id: string;
  readonly words: string;
  readonly claimId: string;
  readonly decision: Decision;
  readonly correction: Correction | null;
  readonly reason: RejectReason | null;
  readonly note: string | null;
  /** `lastSeq` of the state that the person saw. */
  readonly saw: number;
  /** An editor who settles a dispute or takes back what others decided. */
  readonly settles: boolean;
}

const ATTEMPTS = 50;

/**
 * Writes a decision. The same one sent again is written once.
 * @throws ConflictError when somebody decided since `saw`; its `found` is the state that stands
 */
export async function decide(
  asked: Deciding,
  person: Person,
  deps: DecideDependencies,
): Promise<{ entry: LogEntry; state: ReviewState }> {
  const { reviews, now } = deps;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const end = await reviews.logEnd();
    const entries = (await reviews.entriesOn([asked.words])).filter(({ seq }) => seq <= end.seq);
    const before = reviewState(asked.words, entries);
    const sent = await reviews.reviewById(asked.id);
    if (sent) return already(sent, asked, person, entries);
    checkConflict(asked, person, before, entries);
    checkRights(asked, person, before);
    const judged = await judgedOf(asked, deps);
    checkSense(asked, judged);
    const review: Review = {
      ...pick(asked),
      by: person.id,
      byName: person.name,
      at: now().toISOString(),
      judged,
    };
    const entry = chained(review, end);
    const state = reviewState(asked.words, [...entries, entry]);
    if (await reviews.append(entry, state)) return { entry, state };
  }
  throw new ConflictError("Too many people decide at the same moment; try again.", null);
}

function pick({ id, words, claimId, decision, correction, reason, note, settles }: Deciding) {
  const clean = note?.replaceAll("\0", "").trim() || null;
  return { id, words, claimId, decision, correction, reason, note: clean, settles };
}

function already(sent: LogEntry, asked: Deciding, person: Person, entries: readonly LogEntry[]) {
  if (sent.by !== person.id || sent.words !== asked.words)
    throw new UsageError("This id was used for another decision; send one of your own.");
  return { entry: sent, state: reviewState(asked.words, entries) };
}

function checkConflict(asked: Deciding, person: Person, before: ReviewState, entries: readonly LogEntry[]) {
  if (asked.decision === "noted") return;
  const since = entries.filter(
    ({ seq, decision, by }) => seq > asked.saw && decision !== "noted" && by !== person.id,
  );
  // A second reader decides without having seen the first one's decision: that is no conflict.
  const blind = before.status === "second" && !before.readings.some(({ by }) => by === person.id);
  const last = since.at(-1);
  if (last && !blind)
    throw new ConflictError(
      `${last.byName} decided on this claim while you had it open: ${last.decision}.`,
      before,
    );
}

function checkRights(asked: Deciding, person: Person, before: ReviewState) {
  if (!atLeast(person.role, "reviewer"))
    throw new ForbiddenError("Only reviewers, editors and admins decide. Ask an admin for the role.");
  if (asked.settles && !atLeast(person.role, "editor"))
    throw new ForbiddenError("Only an editor settles what readers see differently.");
  if (asked.settles) return;
  const own = before.readings.some(({ by }) => by === person.id);
  if (asked.decision === "reopened" && !own)
    throw new ForbiddenError("You can take back only your own decision; an editor can reopen any claim.");
  if (before.status === "disputed" && !own && asked.decision !== "noted")
    throw new ForbiddenError("Two readers see this claim differently; an editor settles it.");
}

function checkSense({ decision, correction, reason }: Deciding, judged: Judged) {
  if (decision === "corrected" && (!correction || Object.keys(correction.fields).length === 0))
    throw new UsageError("A correction names at least one field.");
  if (decision === "corrected" && correction) {
    const corrected = { ...judged.fields, ...correction.fields } as Judged["fields"];
    if (differingFields(judged.fields, corrected).length === 0)
      throw new UsageError("The corrected fields are those of the claim already; accept it instead.");
  }
  if (decision === "rejected" && !reason) throw new UsageError("A rejection names its reason.");
}

async function judgedOf({ words, claimId }: Deciding, deps: DecideDependencies): Promise<Judged> {
  const copies = await deps.reviews.claimsOfWords([words]);
  const one = copies.find(({ claim }) => claim.id === claimId);
  if (!one) throw new MissingError("This claim is not stored any more; load the queue again.");
  const [item] = await deps.reviews.items([words]);
  return judgedClaim(one, wantsTwoReaders(deps.secondReader, one.claim, item?.stories ?? []));
}

/** A claim with all that a reader of the log needs to know of it. */
export function judgedClaim({ claim, articleUrl, outlet, version }: PlacedClaim, two: boolean): Judged {
  const { position, quote, sentence, provenance } = claim;
  return {
    version,
    articleUrl,
    outlet,
    place: { in: claim.in, ...position, exact: claim.number },
    prefix: quote.prefix,
    suffix: quote.suffix,
    sentence,
    fields: fieldsOf(claim),
    extractor: provenance.extractor,
    readers: two ? 2 : 1,
  };
}
