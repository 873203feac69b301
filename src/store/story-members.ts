import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Story } from "../domain/story.ts";
import { inBatches } from "./batches.ts";
import type { Tabled } from "./schema.ts";
import { matches, type StoryTerms } from "./story-filter.ts";

/** Versions held against the stories in one statement. */
const BATCH = 500;
/** New stories looked for in one statement. */
const LOOKS = 50;
/** A definition that nobody asked for in so long is forgotten; if it is asked for again, every text is looked at anew. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The key under which `story_versions` has the versions of a story, brought up to date first. Without a transaction,
 * since an embedded database has but one connection: each statement leaves what the next one needs, also when two
 * processes do the same at once.
 */
export async function membersOf(db: Tabled, story: Story): Promise<string> {
  const keys = await keysOf(db, [story]);
  return keys.get(story.id) ?? "";
}

/** The same for many stories at once, by their ids. */
export async function keysOf(db: Tabled, stories: readonly Story[]): Promise<Map<string, string>> {
  const keys = new Map(stories.map((story) => [story.id, keyOf(story)]));
  const rows = await db
    .selectFrom("story_keys")
    .select(["key", "used_at"])
    .where("whole", "=", true)
    .where("key", "in", [...keys.values(), ""])
    .execute();
  const used = new Map(rows.map((row) => [row.key, row.used_at]));
  const now = Date.now();
  const unknown = stories.filter((story) => !used.has(keys.get(story.id) ?? ""));
  if (unknown.length > 0) await learn(db, unknown, now);
  const stale = rows.filter((row) => now - row.used_at > DAY_MS).map(({ key }) => key);
  if (stale.length > 0)
    await db.updateTable("story_keys").set({ used_at: now }).where("key", "in", stale).execute();
  while (await db.selectFrom("story_due").select("version").limit(1).executeTakeFirst())
    await placeDue(db, now);
  return keys;
}

/** Holds every text against new stories. From its first statement on, `placeDue` knows of them as well. */
async function learn(db: Tabled, stories: readonly Story[], now: number): Promise<void> {
  const rows = new Map(stories.map((story) => [keyOf(story), asked(story)]));
  await db
    .insertInto("story_keys")
    .values([...rows].map(([key, data]) => ({ key, data: JSON.stringify(data), used_at: now })))
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const members = [...rows].map(([key, data]) => membersIn(sql`versions v`, key, data));
  for (const batch of inBatches(members, LOOKS))
    await sql`
      insert into story_versions (key, version)
      ${sql.join(batch, sql` union all `)} on conflict do nothing`.execute(db);
  await db
    .updateTable("story_keys")
    .set({ whole: true })
    .where("key", "in", [...rows.keys()])
    .execute();
}

const membersIn = (from: RawBuilder<unknown>, key: string, story: StoryTerms) =>
  sql`select ${key}::text as key, v.id as version from ${from} where ${matches(story)}`;

/**
 * Holds a batch of new versions against all stories. If a story came since they were read, nothing is done: the versions
 * stay due, and the next call knows it. A story that comes later looks at these versions itself.
 */
async function placeDue(db: Tabled, now: number): Promise<void> {
  await sql`
    with gone as (delete from story_keys where used_at < ${now - FORGOTTEN_MS} returning key)
    delete from story_versions using gone where story_versions.key = gone.key`.execute(db);
  const stories = await db.selectFrom("story_keys").select(["seq", "key", "data"]).orderBy("seq").execute();
  const newest = stories.at(-1)?.seq ?? 0;
  const none = sql`select null::text as key, v.id as version from v where false`;
  const belongs = stories.map(({ key, data }) => membersIn(sql`v`, key, data));
  await sql`
    with due as (
      delete from story_due
      where version in (select version from story_due limit ${BATCH})
        and (select coalesce(max(seq), 0) from story_keys) = ${newest}
      returning version),
    v as (
      select versions.id, versions.folded, versions.published_at
      from due join versions on versions.id = due.version)
    insert into story_versions (key, version)
    select key, version from (${sql.join([none, ...belongs], sql` union all `)}) belongs
    on conflict do nothing`.execute(db);
}

/** What decides on the members of a story; its name does not. */
const asked = ({ all, any, none, places, from, to }: Story): StoryTerms => ({
  all,
  any,
  none,
  from,
  to,
  // Without places the key is the one that a story had before there were any.
  ...(places.length > 0 ? { places } : {}),
});

const keyOf = (story: Story) =>
  createHash("sha256")
    .update(JSON.stringify(asked(story)))
    .digest("hex")
    .slice(0, 32);
