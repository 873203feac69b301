import { type SqlBool, sql } from "kysely";
import { ReviewItem } from "../../domain/review-item.ts";
import type { ItemFilter, ReviewStore } from "../review-store.ts";
import type { Tabled, Tables } from "../schema.ts";

type QueuePart = Pick<
  ReviewStore,
  | "queuePage"
  | "queueCounts"
  | "queueSources"
  | "holdItem"
  | "assignItems"
  | "savedFilters"
  | "saveFilter"
  | "dropFilter"
>;

/** The queue as people work it: pages in order of worth, counts, who has what, and saved filters. */
export function reviewQueue(db: Tabled): QueuePart {
  const filtered = (filter: ItemFilter) => {
    let query = db.selectFrom("review_items");
    if (filter.story) query = query.where(sql<SqlBool>`stories @> array[${filter.story}]::text[]`);
    if (filter.kind) query = query.where("kind", "=", filter.kind);
    if (filter.outlet) query = query.where("outlet", "=", filter.outlet);
    if (filter.source) query = query.where("source", "=", filter.source);
    if (filter.assignee) query = query.where("assignee", "=", filter.assignee);
    if (filter.notReadBy)
      query = query.where(sql<SqlBool>`not readers @> array[${filter.notReadBy}]::text[]`);
    if (filter.attention) query = query.where("attention", "is not", null);
    return query;
  };
  return {
    async queuePage({ status = [], ...filter }, after, limit) {
      let query = filtered(filter).selectAll();
      if (after)
        query = query.where(
          sql<SqlBool>`(worth, published, words) < (${after.worth}::integer, ${after.published}::text, ${after.words}::text)`,
        );
      const ordered = (one: typeof query) =>
        one.orderBy("worth", "desc").orderBy("published", "desc").orderBy("words", "desc").limit(limit);
      const [only] = status;
      // A status a query, so that each reads its first rows from an index in their order.
      const pages = await Promise.all(
        status.length === 0
          ? [ordered(query).execute()]
          : status.map((one) => ordered(query.where("status", "=", one)).execute()),
      );
      const items = pages.flat().map(toItem);
      return only === undefined || status.length === 1 ? items : items.toSorted(byPlace).slice(0, limit);
    },
    async queueCounts(filter, cap) {
      const { status: _every, attention: _too, ...rest } = filter;
      const statuses = ["open", "second", "disputed", "accepted", "corrected", "rejected", "ambiguous"];
      const counted = [...statuses, "attention"].map((name) => {
        const some = filtered(rest).select(sql`1`.as("one")).limit(cap);
        const own =
          name === "attention" ? some.where("attention", "is not", null) : some.where("status", "=", name);
        return db
          .selectFrom(own.as("some"))
          .select([sql<string>`${name}::text`.as("name"), sql<number>`count(*)`.as("count")]);
      });
      const [first, ...others] = counted;
      if (!first) return {};
      const rows = await others.reduce((query, one) => query.unionAll(one), first).execute();
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    },
    async queueSources(limit) {
      // A sample keeps the list quick; a source that is nowhere in it is no help as a filter.
      const some = db
        .selectFrom("review_items")
        .select("source")
        .where("source", "is not", null)
        .where("status", "=", "open")
        .orderBy("worth", "desc")
        .orderBy("published", "desc")
        .orderBy("words", "desc")
        .limit(2000);
      const rows = await db
        .selectFrom(some.as("some"))
        .select(["source", sql<number>`count(*)`.as("claims")])
        .groupBy("source")
        .orderBy("claims", "desc")
        .orderBy("source")
        .limit(limit)
        .execute();
      return rows.map(({ source, claims }) => ({ source: source ?? "", claims }));
    },
    async holdItem(words, by, until, now) {
      const held = await db
        .updateTable("review_items")
        .set({ claimed_by: until > 0 ? by : null, claimed_until: until })
        .where("words", "=", words)
        .where((one) =>
          one.or([one("claimed_by", "is", null), one("claimed_by", "=", by), one("claimed_until", "<", now)]),
        )
        .returning("words")
        .execute();
      return held.length > 0;
    },
    async assignItems(words, assignee) {
      const rows = await db
        .updateTable("review_items")
        .set({ assignee })
        .where("words", "in", [...words, ""])
        .returning("words")
        .execute();
      return rows.length;
    },
    savedFilters: (owner) =>
      db
        .selectFrom("review_filters")
        .selectAll()
        .where((one) => one.or([one("owner", "=", owner), one("shared", "=", true)]))
        .orderBy("name")
        .orderBy("id")
        .execute(),
    async saveFilter(filter) {
      const { name, query, shared } = filter;
      await db
        .insertInto("review_filters")
        .values(filter)
        .onConflict((conflict) =>
          conflict
            .column("id")
            .doUpdateSet({ name, query, shared })
            .where("review_filters.owner", "=", filter.owner),
        )
        .execute();
    },
    async dropFilter(id, owner) {
      const dropped = db.deleteFrom("review_filters").where("id", "=", id).where("owner", "=", owner);
      return (await dropped.returning("id").execute()).length > 0;
    },
  };
}

export function toItem(row: { [K in keyof Tables["review_items"]]: unknown }): ReviewItem {
  const { article_url, of_kind, claimed_by, claimed_until, ...rest } = row;
  return ReviewItem.parse({
    ...rest,
    articleUrl: article_url,
    of: of_kind,
    claimedBy: claimed_by,
    claimedUntil: claimed_until,
  });
}

/** The order of the queue: worth, then the newest. */
function byPlace(a: ReviewItem, b: ReviewItem): number {
  if (a.worth !== b.worth) return b.worth - a.worth;
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.words < b.words ? 1 : -1;
}
