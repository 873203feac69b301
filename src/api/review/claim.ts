import { createRoute, z } from "@hono/zod-openapi";
import { Claim } from "../../domain/claim.ts";
import { MissingError } from "../../domain/errors.ts";
import type { LogEntry } from "../../domain/review.ts";
import { Correction, Decision, RejectReason } from "../../domain/review.ts";
import { ReviewItem } from "../../domain/review-item.ts";
import { ReviewState } from "../../domain/review-state.ts";
import { wantsTwoReaders } from "../../pipeline/review/second-reader.ts";
import { reviewState } from "../../review/review-state.ts";
import type { PlacedClaim } from "../../store/review-store.ts";
import { topicKey } from "../../timeline/group-figures.ts";
import { subjectKey } from "../../timeline/subject-key.ts";
import { webLink } from "../printed-row.ts";
import { answers, type Resource } from "../route.ts";
import type { ReviewRoom } from "./review-room.ts";

const Told = z.object({
  id: z.string(),
  seq: z.int(),
  decision: Decision,
  byName: z.string(),
  own: z.boolean(),
  at: z.string(),
  reason: RejectReason.nullable(),
  note: z.string().nullable(),
  correction: Correction.nullable(),
  settles: z.boolean(),
});

const ClaimPage = z
  .object({
    item: ReviewItem,
    claim: Claim,
    article: z.object({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      text: z.string(),
      publishedAt: z.string().nullable(),
      outletName: z.string(),
      /** The page as it was fetched, without what could run. */
      snapshot: z.string().nullable(),
      link: z.url().nullable(),
    }),
    state: ReviewState,
    /** true: somebody has decided, and a second reader must not see what. */
    hidden: z.boolean(),
    twoReaders: z.boolean(),
    history: z.array(Told),
    /** The other claims of the article, in the order of the text. */
    neighbours: z.array(
      z.object({ claim: Claim.omit({ evidence: true, refused: true }), words: z.string().nullable() }),
    ),
    /** Where else the same words stand. */
    copies: z.array(
      z.object({
        outletName: z.string(),
        version: z.string(),
        url: z.string(),
        current: z.boolean(),
        link: z.url().nullable(),
      }),
    ),
    /** What other outlets print for the same thing. */
    others: z.array(
      z.object({
        claim: Claim.omit({ evidence: true, refused: true }),
        outletName: z.string(),
        published: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
    versions: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        title: z.string(),
        publishedAt: z.string().nullable(),
        modifiedAt: z.string().nullable(),
        fetchedAt: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
    /** What was decided on words of this article that its page does not print any more. */
    decidedBefore: z.array(
      z.object({
        words: z.string(),
        sentence: z.string(),
        number: z.string(),
        status: z.string(),
        byName: z.string(),
      }),
    ),
  })
  .openapi("ClaimPage");

export const claimPageRoute = createRoute({
  method: "get",
  path: "/api/review/claims/{words}",
  summary: "Everything that a person needs to judge a claim",
  request: { params: z.object({ words: z.string().min(1).max(100) }) },
  responses: answers("Claim", ClaimPage),
});

const MOST = 12;

export const claimPage: Resource = (api, { room, linkFor }) => {
  if (!room) return;
  api.openapi(claimPageRoute, async (context) => {
    const { words } = context.req.valid("param");
    const me = context.get("visitor").person;
    const { reviews, articles } = room;
    const [[item], entries, copies] = await Promise.all([
      reviews.items([words]),
      reviews.entriesOn([words]),
      reviews.claimsOfWords([words]),
    ]);
    const one = copies.find(({ claim }) => claim.id === item?.claim);
    const version = one && (await articles.version(one.version));
    if (!item || !one || !version)
      throw new MissingError(
        "This claim is not in the queue any more: its article changed, or the rules read it otherwise.",
      );
    const names = new Map((await articles.outlets()).map(({ id, name }) => [id, name]));
    const nameOf = (outlet: string) => names.get(outlet) ?? outlet;
    const full = reviewState(words, entries);
    const hidden = full.status === "second" && !full.readings.some(({ by }) => by === me.id);
    const neighbours = (await articles.claimsOfVersion(version.id)).filter(({ id }) => id !== one.claim.id);
    const neighbourWords = await reviews.wordsOfClaims(neighbours.map(({ id }) => id));
    const twoReaders = wantsTwoReaders(room.secondReader, one.claim, item.stories);
    return context.json(
      {
        item: hidden ? { ...item, readers: [] } : item,
        claim: one.claim,
        article: {
          id: version.id,
          url: version.articleUrl,
          title: version.title,
          text: version.text,
          publishedAt: version.publishedAt,
          outletName: nameOf(version.outlet),
          snapshot: version.snapshot,
          link: webLink(version.url, linkFor),
        },
        state: hidden ? { ...full, readings: [], fields: null, judgedFields: null } : full,
        hidden,
        twoReaders,
        history: entries
          .filter((entry) => !hidden || entry.decision === "noted")
          .map((entry) => told(entry, me.id)),
        neighbours: neighbours.map((claim) => ({
          claim: brief(claim),
          words: neighbourWords.get(claim.id) ?? null,
        })),
        copies: copies
          .filter(({ claim }) => claim.id !== one.claim.id)
          .map((copy) => ({
            outletName: nameOf(copy.outlet),
            version: copy.version,
            url: copy.articleUrl,
            current: copy.current,
            link: webLink(copy.articleUrl, linkFor),
          })),
        others: (await sameThing(one, item, room)).map((other) => ({
          claim: brief(other.claim),
          outletName: nameOf(other.outlet),
          published: other.published,
          words: other.words,
        })),
        versions: (await reviews.versionsOf(version.articleUrl)).map(
          ({ snapshot: _snapshot, ...rest }) => rest,
        ),
        decidedBefore: await decidedBefore(version.articleUrl, words, room),
      },
      200,
    );
  });
};

function brief({ evidence: _evidence, refused: _refused, ...claim }: Claim) {
  return claim;
}

const told = (
  { id, seq, decision, byName, by, at, reason, note, correction, settles }: LogEntry,
  me: string,
) => ({
  id,
  seq,
  decision,
  byName,
  own: by === me,
  at,
  reason,
  note,
  correction,
  settles,
});

/** Figures of other outlets that may be compared with this one: same kind, measure and group of people. */
async function sameThing(
  one: PlacedClaim,
  item: ReviewItem,
  { reviews }: ReviewRoom,
): Promise<PlacedClaim[]> {
  const group = subjectKey(one.claim);
  const related = await reviews.relatedClaims(item, 200);
  const same = related.filter(
    ({ claim }) => topicKey({ claim }) === topicKey(one) && (group === null || subjectKey(claim) === group),
  );
  // The newest of each outlet's figures once.
  const seen = new Set<string>();
  return same
    .filter(({ outlet, claim }) => {
      const key = JSON.stringify([outlet, claim.quantity, claim.attribution?.source.name]);
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MOST);
}

async function decidedBefore(articleUrl: string, words: string, { reviews }: ReviewRoom) {
  const items = (await reviews.itemsOfArticles([articleUrl])).filter(
    (item) => item.words !== words && item.attention === "words_gone",
  );
  const states = await reviews.reviewStates(items.map((item) => item.words));
  const entries = await reviews.entriesOn(items.map((item) => item.words));
  return states.flatMap((state) => {
    const last = entries.findLast((entry) => entry.words === state.words);
    if (!last) return [];
    const { sentence, place } = last.judged;
    return [{ words: state.words, sentence, number: place.exact, status: state.status, byName: last.byName }];
  });
}
