import { type SqlBool, sql } from "kysely";
import { Claim } from "../../domain/claim.ts";
import { inBatches } from "../batches.ts";
import type { PlacedClaim, ReviewStore } from "../review-store.ts";
import type { Tabled } from "../schema.ts";
import { keysOf } from "../story-members.ts";
import { toItem } from "./queue.ts";

type PlacePart = Pick<
  ReviewStore,
  | "dueVersions"
  | "placedVersions"
  | "articlesOf"
  | "claimsToPlace"
  | "claimsOfWords"
  | "setWords"
  | "items"
  | "itemsOfArticles"
  | "saveItems"
  | "dropItems"
  | "storiesOf"
  | "knownSources"
  | "wordsOfClaims"
  | "addClaim"
  | "titlesOf"
  | "versionsOf"
  | "relatedClaims"
>;

/** What puts stored claims into the queue and keeps it true to them. */
export function reviewPlaces(db: Tabled): PlacePart {
  const claims = () =>
    db
      .selectFrom("claims")
      .innerJoin("versions", "versions.id", "claims.version")
      .innerJoin("articles", "articles.url", "versions.article_url")
      .select([
        "claims.data",
        "claims.words",
        "claims.lost",
        "versions.article_url",
        "versions.id as version",
      ])
      .select(["versions.outlet", "versions.published_at"])
      .select(sql<boolean>`articles.current_version = versions.id`.as("current"))
      .orderBy("versions.published_at")
      .orderBy("versions.id")
      .orderBy("claims.place");
  const placed = (row: Awaited<ReturnType<ReturnType<typeof claims>["execute"]>>[number]): PlacedClaim => ({
    claim: Claim.parse(row.data),
    words: row.words,
    lost: row.lost,
    articleUrl: row.article_url,
    version: row.version,
    outlet: row.outlet,
    published: row.data.publishedAt ?? row.published_at,
    current: row.current,
  });
  return {
    dueVersions: (limit) => db.selectFrom("review_due").selectAll().orderBy("version").limit(limit).execute(),
    async placedVersions(versions) {
      for (const { version, mark } of versions)
        await db.deleteFrom("review_due").where("version", "=", version).where("mark", "=", mark).execute();
    },
    async articlesOf(versions) {
      const rows = db.selectFrom("versions").select("article_url").distinct();
      return (await rows.where("id", "in", [...versions, ""]).execute()).map((row) => row.article_url);
    },
    async claimsToPlace(versions) {
      return (
        await claims()
          .where("versions.id", "in", [...versions, ""])
          .execute()
      ).map(placed);
    },
    async claimsOfWords(words) {
      return (
        await claims()
          .where("claims.words", "in", [...words, ""])
          .execute()
      ).map(placed);
    },
    async setWords(rows) {
      for (const batch of inBatches(rows)) {
        const values = sql.join(batch.map(({ claim, words }) => sql`(${claim}::text, ${words}::text)`));
        await sql`update claims set words = given.words from (values ${values}) as given (id, words)
                  where claims.id = given.id`.execute(db);
      }
    },
    async items(words) {
      const rows = await db
        .selectFrom("review_items")
        .selectAll()
        .where("words", "in", [...words, ""])
        .execute();
      return rows.map(toItem);
    },
    async itemsOfArticles(urls) {
      const rows = await db
        .selectFrom("review_items")
        .selectAll()
        .where("article_url", "in", [...urls, ""])
        .execute();
      return rows.map(toItem);
    },
    async saveItems(items) {
      for (const batch of inBatches(items))
        await db
          .insertInto("review_items")
          .values(
            batch.map((item) => ({
              words: item.words,
              claim: item.claim,
              version: item.version,
              article_url: item.articleUrl,
              outlet: item.outlet,
              kind: item.kind,
              of_kind: item.of,
              source: item.source,
              stories: item.stories,
              status: item.status,
              attention: item.attention,
              worth: item.worth,
              reasons: item.reasons,
              published: item.published,
              copies: item.copies,
              assignee: item.assignee,
              claimed_by: item.claimedBy,
              claimed_until: item.claimedUntil,
              readers: item.readers,
            })),
          )
          // Who has it and who is to do it is not for this writer to change; what was decided follows from the log.
          .onConflict((conflict) =>
            conflict.column("words").doUpdateSet((eb) => ({
              claim: eb.ref("excluded.claim"),
              status: sql<string>`coalesce((select status from review_states where review_states.words = review_items.words), 'open')`,
              version: eb.ref("excluded.version"),
              article_url: eb.ref("excluded.article_url"),
              outlet: eb.ref("excluded.outlet"),
              source: eb.ref("excluded.source"),
              stories: eb.ref("excluded.stories"),
              attention: eb.ref("excluded.attention"),
              worth: eb.ref("excluded.worth"),
              reasons: eb.ref("excluded.reasons"),
              published: eb.ref("excluded.published"),
              copies: eb.ref("excluded.copies"),
            })),
          )
          .execute();
    },
    async dropItems(words) {
      const gone = db.deleteFrom("review_items").where("words", "in", [...words, ""]);
      // Never one that somebody has decided on, also since it was looked at.
      await gone
        .where(sql<SqlBool>`not exists (select from reviews where reviews.words = review_items.words)`)
        .execute();
    },
    async storiesOf(versions, stories) {
      const found = new Map<string, string[]>(versions.map((id) => [id, []]));
      const ids = Map.groupBy(await keysOf(db, stories), ([, key]) => key);
      const rows = await db
        .selectFrom("story_versions")
        .select(["version", "key"])
        .where("version", "in", [...versions, ""])
        .where("key", "in", [...ids.keys(), ""])
        .execute();
      for (const { version, key } of rows)
        for (const [id] of ids.get(key) ?? []) found.get(version)?.push(id);
      return found;
    },
    async knownSources(keys, besides) {
      const rows = await db
        .selectFrom("review_items")
        .select("source")
        .distinct()
        .where("source", "in", [...keys, ""])
        .where("article_url", "not in", [...besides, ""])
        .execute();
      return new Set(rows.map(({ source }) => source ?? ""));
    },
    async wordsOfClaims(ids) {
      const found = new Map<string, string>();
      for (const batch of inBatches(ids)) {
        const rows = await db.selectFrom("claims").select(["id", "words"]).where("id", "in", batch).execute();
        for (const { id, words } of rows) if (words !== null) found.set(id, words);
      }
      return found;
    },
    async titlesOf(versions) {
      const rows = db
        .selectFrom("versions")
        .select(["id", "title"])
        .where("id", "in", [...versions, ""]);
      return new Map((await rows.execute()).map(({ id, title }) => [id, title]));
    },
    versionsOf: (articleUrl) =>
      db
        .selectFrom("versions")
        .leftJoin("snapshots", "snapshots.id", "versions.snapshot")
        .innerJoin("articles", "articles.url", "versions.article_url")
        .select(["versions.id", "versions.version", "versions.title", "versions.snapshot"])
        .select(["versions.published_at as publishedAt", "versions.modified_at as modifiedAt"])
        .select("snapshots.fetched_at as fetchedAt")
        .select(sql<boolean>`articles.current_version = versions.id`.as("current"))
        .where("versions.article_url", "=", articleUrl)
        .orderBy("versions.version")
        .execute(),
    async relatedClaims({ kind, outlet, stories }, limit) {
      if (stories.length === 0) return [];
      const same = db
        .selectFrom("review_items")
        .select("words")
        .where(sql<SqlBool>`stories && ${[...stories]}::text[]`)
        .where("kind", "=", kind)
        .where("outlet", "<>", outlet)
        .where("status", "<>", "rejected")
        .orderBy("published", "desc")
        .limit(limit);
      const rows = await claims()
        .where("claims.words", "in", same)
        .where(sql<SqlBool>`articles.current_version = versions.id`)
        .where("versions.outlet", "<>", outlet)
        .execute();
      return rows.map(placed).toReversed().slice(0, limit);
    },
    async addClaim(claim, words) {
      const place = claim.in === "title" ? claim.position.start - 1_000_000 : claim.position.start;
      await db
        .insertInto("claims")
        .values({
          id: claim.id,
          version: claim.articleId,
          kind: claim.kind,
          place,
          run: "review",
          data: JSON.stringify(claim),
          words,
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },
  };
}
