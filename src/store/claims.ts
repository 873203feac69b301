import { sql } from "kysely";
import type { Claim } from "../domain/claim.ts";
import { placeInArticle } from "../domain/claim-place.ts";
import type { Story } from "../domain/story.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inBatches } from "./batches.ts";
import { claimsFor } from "./claim-conditions.ts";
import { readPrinted } from "./printed-claims.ts";
import { recentClaims } from "./recent-claims.ts";
import { dueForReview } from "./reviews/due.ts";
import type { Tabled } from "./schema.ts";
import type { ClaimFilter } from "./store.ts";
import { storedClaim } from "./stored-claim.ts";
import { storyCounts } from "./story-counts.ts";
import { storyMark } from "./story-mark.ts";
import { membersOf } from "./story-members.ts";

/** Claims, whole as JSON, joined with the article version that printed them. */
export function claimRows(db: Tabled) {
  const recent = recentClaims();
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
      return rows.map(({ data }) => storedClaim(data));
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
    async printedClaims(filter: ClaimFilter = {}): Promise<readonly PrintedClaim[]> {
      const { story, currentOnly = true, ...others } = filter;
      if (!story || Object.values(others).some(Boolean)) return readPrinted(db, filter);
      const key = await membersOf(db, story);
      const mark = await storyMark(db, key);
      return recent(`${key} ${currentOnly} ${story.kinds.join()}`, mark, () => readPrinted(db, filter));
    },
  };
}

const toRow = (claim: Claim, run: string) => ({
  id: claim.id,
  version: claim.articleId,
  kind: claim.kind,
  place: placeInArticle(claim),
  run,
  data: JSON.stringify(claim),
});
