import { sql } from "kysely";
import type { Tabled } from "./schema.ts";

/**
 * Another text after each change of what the claims of a story are read from: its versions and which of them are current,
 * their claims, what people decided, the outlets' names. Whatever was read after a mark is at least as new as the mark,
 * so that what is kept under it is never older than the tables are.
 * @param key of the story in `story_versions`
 */
export async function storyMark(db: Tabled, key: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat(
      (select string_agg(name || mark, ' ' order by name) from table_marks), ' ',
      md5(string_agg(known.version || known.mark || (articles.url is not null), ' ' order by known.version))) as mark
    from story_versions
    join version_claims known on known.version = story_versions.version
    left join articles on articles.current_version = known.version
    where story_versions.key = ${key}`.execute(db);
  return rows[0]?.mark ?? "";
}
