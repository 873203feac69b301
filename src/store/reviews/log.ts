import { type SqlBool, sql } from "kysely";
import type { LogEntry } from "../../domain/review.ts";
import { ReviewState } from "../../domain/review-state.ts";
import { inBatches } from "../batches.ts";
import type { ReviewStore } from "../review-store.ts";
import type { Tabled, Tables } from "../schema.ts";

type LogPart = Pick<
  ReviewStore,
  | "logEnd"
  | "append"
  | "reviewById"
  | "logEntries"
  | "entriesOn"
  | "lastEntries"
  | "reviewStates"
  | "allStates"
  | "statesSettledAfter"
  | "readTwice"
  | "rewriteStates"
>;

/** The log of decisions. Rows are only ever inserted; the state beside it is what follows from them. */
export function reviewLog(db: Tabled): LogPart {
  const entries = () => db.selectFrom("reviews").selectAll();
  return {
    async logEnd() {
      const last = await db
        .selectFrom("reviews")
        .select(["seq", "hash"])
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      return last ?? { seq: 0, hash: "" };
    },
    async append(entry, state) {
      const { seq, id, words, claimId, decision, by, at, previous, hash, ...rest } = entry;
      // One statement, so that a process that ends here has written both or none. The number is the primary key: of
      // two that append at once, one gets nothing and tries again behind the other.
      const written = await sql<{ seq: number }>`
        with written as (
          insert into reviews (seq, id, words, claim, decision, by, at, entry, previous, hash)
          values (${seq}, ${id}, ${words}, ${claimId}, ${decision}, ${by}, ${at},
                  ${JSON.stringify(rest)}::jsonb, ${previous}, ${hash})
          on conflict do nothing returning seq, words),
        state as (
          insert into review_states (words, status, last_seq, data)
          select words, ${state.status}, seq, ${JSON.stringify(state)}::jsonb from written
          on conflict (words) do update
            set status = excluded.status, last_seq = excluded.last_seq, data = excluded.data),
        item as (
          update review_items set status = ${state.status}, readers = ${readersOf(state)}::text[],
                 attention = ${sql.raw(decision === "noted" ? "attention" : "null")}, claimed_until = 0
          where words in (select words from written))
        select seq from written`.execute(db);
      return written.rows.length > 0;
    },
    async reviewById(id) {
      const row = await entries().where("id", "=", id).executeTakeFirst();
      return row ? toEntry(row) : null;
    },
    async logEntries(after, limit) {
      return (await entries().where("seq", ">", after).orderBy("seq").limit(limit).execute()).map(toEntry);
    },
    async entriesOn(words) {
      return (
        await entries()
          .where("words", "in", [...words, ""])
          .orderBy("seq")
          .execute()
      ).map(toEntry);
    },
    async lastEntries(limit, { by, before } = {}) {
      let query = entries().orderBy("seq", "desc").limit(limit);
      if (by !== undefined) query = query.where("by", "=", by);
      if (before !== undefined) query = query.where("seq", "<", before);
      return (await query.execute()).map(toEntry);
    },
    async reviewStates(words) {
      const rows = await db
        .selectFrom("review_states")
        .select("data")
        .where("words", "in", [...words, ""])
        .execute();
      return rows.map(({ data }) => ReviewState.parse(data));
    },
    async allStates(after, limit) {
      const query = db.selectFrom("review_states").select("data").where("words", ">", after);
      return (await query.orderBy("words").limit(limit).execute()).map(({ data }) => ReviewState.parse(data));
    },
    async statesSettledAfter(by, limit) {
      const reader = JSON.stringify([{ by }]);
      const rows = await db
        .selectFrom("review_states")
        .select("data")
        .where(sql<SqlBool>`data->'readings' @> ${reader}::jsonb`)
        .where(sql<SqlBool>`(data->'settled' <> 'null'::jsonb or jsonb_array_length(data->'readings') > 1)`)
        .orderBy("last_seq", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ data }) => ReviewState.parse(data));
    },
    async readTwice(limit) {
      const rows = await db
        .selectFrom("review_states")
        .select("data")
        .where(sql<SqlBool>`jsonb_array_length(data->'readings') > 1`)
        .orderBy("last_seq", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ data }) => ReviewState.parse(data));
    },
    async rewriteStates(states) {
      for (const batch of inBatches(states))
        await db
          .insertInto("review_states")
          .values(
            batch.map((state) => ({
              words: state.words,
              status: state.status,
              last_seq: state.lastSeq,
              data: JSON.stringify(state),
            })),
          )
          .onConflict((conflict) =>
            conflict.column("words").doUpdateSet((eb) => ({
              status: eb.ref("excluded.status"),
              last_seq: eb.ref("excluded.last_seq"),
              data: eb.ref("excluded.data"),
            })),
          )
          .execute();
    },
  };
}

const readersOf = ({ readings }: ReviewState) => readings.map(({ by }) => by);

/** As it stands in the database, right or not: whoever verifies the log must see what was changed. */
function toEntry({ entry, claim, ...columns }: { [K in keyof Tables["reviews"]]: unknown }): LogEntry {
  return { ...(entry as object), ...columns, claimId: claim } as LogEntry;
}
