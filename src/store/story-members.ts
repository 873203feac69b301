import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Story } from "../domain/story.ts";
import type { Tabled } from "./schema.ts";
import { foldedText, matches } from "./story-filter.ts";

/** Versions held against the stories in one statement. */
const BATCH = 500;
/** A definition that nobody asked for in so long is forgotten; if it is asked for again, every text is looked at anew. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The key under which `story_versions` has the versions of a story, brought up to date first. Without a transaction,
 * since an embedded database has but one connection: each statement leaves what the next one needs, also when two
 * processes do the same at once.
 */
export async function membersOf(db: Tabled, story: Story): Promise<string> {
  const key = keyOf(story);
  const known = await db
    .selectFrom("story_keys")
    .select(["whole", "used_at"])
    .where("key", "=", key)
    .executeTakeFirst();
  const now = Date.now();
  if (!known?.whole) await learn(db, key, story, now);
  else if (now - known.used_at > DAY_MS)
    await db.updateTable("story_keys").set({ used_at: now }).where("key", "=", key).execute();
  while (await db.selectFrom("story_due").select("version").limit(1).executeTakeFirst())
    await placeDue(db, now);
  return key;
}

/** Holds every text against a new story. From its first statement on, `placeDue` knows of the story as well. */
async function learn(db: Tabled, key: string, story: Story, now: number): Promise<void> {
  const row = { key, data: JSON.stringify(asked(story)), used_at: now };
  await db
    .insertInto("story_keys")
    .values(row)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  await sql`
    insert into story_versions (key, version)
    select ${key}::text, v.id from (${texts(sql`versions`)}) v where ${matches(story)}
    on conflict do nothing`.execute(db);
  await db.updateTable("story_keys").set({ whole: true }).where("key", "=", key).execute();
}

/**
 * Holds a batch of new versions against all stories. If a story came since they were read, nothing is done: the versions
 * stay due, and the next call knows it. A story that comes later looks at these versions itself.
 */
async function placeDue(db: Tabled, now: number): Promise<void> {
  await db
    .deleteFrom("story_keys")
    .where("used_at", "<", now - FORGOTTEN_MS)
    .execute();
  const stories = await db.selectFrom("story_keys").select(["seq", "key", "data"]).orderBy("seq").execute();
  const newest = stories.at(-1)?.seq ?? 0;
  const belongs = stories.map(
    ({ key, data }) => sql`select ${key}::text as key, v.id as version from v where ${matches(data)}`,
  );
  const none = sql`select null::text as key, v.id as version from v where false`;
  await sql`
    with due as (
      delete from story_due
      where version in (select version from story_due limit ${BATCH})
        and (select coalesce(max(seq), 0) from story_keys) = ${newest}
      returning version),
    v as materialized (${texts(sql`due join versions on versions.id = due.version`)})
    insert into story_versions (key, version)
    select key, version from (${sql.join([none, ...belongs], sql` union all `)}) belongs
    on conflict do nothing`.execute(db);
}

const texts = (from: RawBuilder<unknown>) =>
  sql`select versions.id, ${foldedText} as folded, substr(versions.published_at, 1, 10) as day from ${from}`;

/** What decides on the members of a story; its name does not. */
const asked = ({ all, any, none, from, to }: Story) => ({ all, any, none, from, to });

const keyOf = (story: Story) =>
  createHash("sha256")
    .update(JSON.stringify(asked(story)))
    .digest("hex")
    .slice(0, 32);
