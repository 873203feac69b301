import { sql } from "kysely";
import { Claim } from "../domain/claim.ts";
import { decidedClaim } from "../domain/decided-claim.ts";
import type { ReviewState } from "../domain/review-state.ts";
import type { Story } from "../domain/story.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inBatches } from "./batches.ts";
import { dueForReview } from "./reviews/due.ts";
import type { Tabled } from "./schema.ts";
import type { ClaimFilter } from "./store.ts";
import { storyCounts } from "./story-counts.ts";
import { ofKinds } from "./story-filter.ts";
import { membersOf } from "./story-members.ts";

/** Claims, whole as JSON, joined with the article version that printed them. */
export function claimRows(db: Tabled) {
  return {
    async saveClaims(claims: readonly Claim[], run: string): Promise<number> {
      let fresh = 0;
      for (const batch of inBatches(claims)) {
        const rows = await db
          .insertInto("claims")
          .values(batch.map((claim) => toRow(claim, run)))
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .execute();
        fresh += rows.length;
      }
      await dueForReview(
        db,
        claims.map(({ articleId }) => articleId),
      );
      return fresh;
    },
    async claimsOfVersion(version: string): Promise<Claim[]> {
      const rows = await db
        .selectFrom("claims")
        .select("data")
        .where("version", "=", version)
        .orderBy("place")
        .orderBy("id")
        .execute();
      return rows.map(({ data }) => Claim.parse(data));
    },
    async replaceClaims(version: string, claims: readonly Claim[], run: string): Promise<string[]> {
      // First what is, then without what is no more: a process that ends between the two has lost nothing.
      for (const batch of inBatches(claims))
        await db
          .insertInto("claims")
          .values(batch.map((claim) => toRow(claim, run)))
          .onConflict((conflict) =>
            conflict.column("id").doUpdateSet((eb) => ({
              data: eb.ref("excluded.data"),
              place: eb.ref("excluded.place"),
              lost: sql`false`,
            })),
          )
          .execute();
      const ids = claims.map(({ id }) => id);
      const gone = db.selectFrom("claims").select("id").where("version", "=", version);
      const lost = await (ids.length > 0 ? gone.where("id", "not in", ids) : gone).execute();
      // A decision holds for every copy of its words, so it keeps those too.
      const reviewed = await db
        .selectFrom("claims")
        .innerJoin("reviews", (join) =>
          join.on((on) =>
            on.or([
              on("reviews.claim", "=", on.ref("claims.id")),
              on("reviews.words", "=", on.ref("claims.words")),
            ]),
          ),
        )
        .select("claims.id")
        .distinct()
        .where("claims.id", "in", ["", ...lost.map(({ id }) => id)])
        .execute();
      const kept = new Set(reviewed.map(({ id }) => id));
      const dropped = lost.map(({ id }) => id).filter((id) => !kept.has(id));
      if (dropped.length > 0) await db.deleteFrom("claims").where("id", "in", dropped).execute();
      if (kept.size > 0)
        await db
          .updateTable("claims")
          .set({ lost: true })
          .where("id", "in", [...kept])
          .execute();
      await dueForReview(db, [version]);
      return [...kept];
    },
    async versionIds(after: string, limit: number): Promise<string[]> {
      const versions = db.selectFrom("versions").select("id").where("id", ">", after);
      return (await versions.where("kept", "=", "whole").orderBy("id").limit(limit).execute()).map(
        ({ id }) => id,
      );
    },
    storyCounts: (stories: readonly Story[]) => storyCounts(db, stories),
    async countClaims(filter: ClaimFilter = {}): Promise<number> {
      const counted = (await claimsFor(db, filter)).select(sql<number>`count(*)`.as("count"));
      return (await counted.executeTakeFirstOrThrow()).count;
    },
    async printedClaims(filter: ClaimFilter = {}): Promise<PrintedClaim[]> {
      let query = (await claimsFor(db, filter))
        .leftJoin("outlets", "outlets.id", "versions.outlet")
        .select("review_states.data as state")
        .select(["claims.data", "versions.outlet", "outlets.data as outlet_data", "versions.article_url"])
        .select(["versions.title", "versions.published_at", "versions.version"])
        .select(sql<boolean>`articles.current_version = versions.id`.as("current"))
        .$if(filter.page !== undefined, (all) => all.orderBy(sql`versions.published_at asc nulls last`))
        .orderBy("versions.article_url")
        .orderBy("versions.version")
        .orderBy("claims.place");
      if (filter.page) query = query.limit(filter.page.limit).offset(filter.page.offset);
      const rows = await query.execute();
      const printed = rows.map((row) => ({
        claim: filter.asFound ? Claim.parse(row.data) : asDecided(row.data, row.state),
        outlet: row.outlet,
        outletName: row.outlet_data?.name ?? row.outlet,
        url: row.article_url,
        title: row.title,
        publishedAt: row.data.publishedAt ?? row.published_at,
        version: row.version,
        current: row.current,
        ...reviewOf(row.state),
      }));
      // Here and not in SQL: the texts differ in their zones, and one that is no date must not fail the query.
      return printed.toSorted((a, b) => instant(a) - instant(b));
    },
  };
}

/** The claims that a filter names, joined with what it looks at. */
async function claimsFor(db: Tabled, filter: ClaimFilter) {
  let query = db
    .selectFrom("claims")
    .innerJoin("versions", "versions.id", "claims.version")
    .innerJoin("articles", "articles.url", "versions.article_url")
    .leftJoin("review_states", "review_states.words", "claims.words");
  if (filter.outlet) query = query.where("versions.outlet", "=", filter.outlet);
  if (filter.kind) query = query.where("claims.kind", "=", filter.kind);
  if (filter.story) {
    const members = db.selectFrom("story_versions").select("version");
    query = query.where("versions.id", "in", members.where("key", "=", await membersOf(db, filter.story)));
    if (filter.story.kinds.length > 0) query = query.where(ofKinds(filter.story.kinds));
  }
  if (filter.currentOnly ?? true) query = query.where(sql<boolean>`articles.current_version = versions.id`);
  return filter.asFound
    ? query.where("claims.lost", "=", false)
    : query.where(sql<boolean>`coalesce(review_states.status, '') <> 'rejected'`);
}

function asDecided(data: Claim, state: ReviewState | null): Claim {
  const claim = Claim.parse(data);
  return state?.fields ? decidedClaim(claim, state.fields) : claim;
}

function reviewOf(state: ReviewState | null): Pick<PrintedClaim, "review"> {
  const { status } = state ?? { status: "open" };
  return status === "open" || status === "rejected" ? {} : { review: status };
}

const toRow = (claim: Claim, run: string) => ({
  id: claim.id,
  version: claim.articleId,
  kind: claim.kind,
  // The title comes before the text.
  place: claim.in === "title" ? claim.position.start - 1_000_000 : claim.position.start,
  run,
  data: JSON.stringify(claim),
});

const LAST = Number.MAX_SAFE_INTEGER;
const instant = ({ publishedAt }: PrintedClaim) => Date.parse(publishedAt ?? "") || LAST;
