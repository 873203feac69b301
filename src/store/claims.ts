import { sql } from "kysely";
import { Claim } from "../domain/claim.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";
import type { ClaimFilter } from "./store.ts";
import { inStory } from "./story-filter.ts";

/** Claims, whole as JSON, joined with the article version that printed them. */
export function claimRows(db: Tabled) {
  return {
    async saveClaims(claims: readonly Claim[], run: string): Promise<number> {
      let fresh = 0;
      for (const batch of inBatches(claims)) {
        const rows = await db
          .insertInto("claims")
          .values(
            batch.map((claim) => ({
              id: claim.id,
              version: claim.articleId,
              kind: claim.kind,
              // The title comes before the text.
              place: claim.in === "title" ? claim.position.start - 1_000_000 : claim.position.start,
              run,
              data: JSON.stringify(claim),
            })),
          )
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .execute();
        fresh += rows.length;
      }
      return fresh;
    },
    async printedClaims(filter: ClaimFilter = {}): Promise<PrintedClaim[]> {
      let query = db
        .selectFrom("claims")
        .innerJoin("versions", "versions.id", "claims.version")
        .innerJoin("articles", "articles.url", "versions.article_url")
        .leftJoin("outlets", "outlets.id", "versions.outlet")
        .select(["claims.data", "versions.outlet", "outlets.data as outlet_data", "versions.article_url"])
        .select(["versions.title", "versions.published_at", "versions.version"])
        .select(sql<boolean>`articles.current_version = versions.id`.as("current"))
        .orderBy("versions.article_url")
        .orderBy("versions.version")
        .orderBy("claims.place");
      if (filter.outlet) query = query.where("versions.outlet", "=", filter.outlet);
      if (filter.kind) query = query.where("claims.kind", "=", filter.kind);
      if (filter.story) query = query.where(inStory(filter.story));
      if (filter.currentOnly ?? true)
        query = query.where(sql<boolean>`articles.current_version = versions.id`);
      const rows = await query.execute();
      const printed = rows.map((row) => ({
        claim: Claim.parse(row.data),
        outlet: row.outlet,
        outletName: row.outlet_data?.name ?? row.outlet,
        url: row.article_url,
        title: row.title,
        publishedAt: row.data.publishedAt ?? row.published_at,
        version: row.version,
        current: row.current,
      }));
      // Here and not in SQL: the texts differ in their zones, and one that is no date must not fail the query.
      return printed.toSorted((a, b) => instant(a) - instant(b));
    },
  };
}

const LAST = Number.MAX_SAFE_INTEGER;
const instant = ({ publishedAt }: PrintedClaim) => Date.parse(publishedAt ?? "") || LAST;
