import { Redis } from "ioredis";
import { sql } from "kysely";
import pg from "pg";
import { openEmbedded } from "../../src/store/open-database.ts";

/** Which transaction wrote each row of what is kept, and where it lies: the same only where no row was touched. */
export async function rowMarks(directory: string): Promise<string> {
  const database = await openEmbedded(directory);
  try {
    const marks: string[] = [];
    for (const table of ["snapshots", "versions", "articles", "article_pages", "claims"]) {
      const mark = sql<{ mark: string }>`
        select count(*) || ' ' || md5(string_agg(xmin::text || ctid::text, ' ' order by ctid)) as mark
        from ${sql.table(table)}`;
      marks.push(`${table} ${(await mark.execute(database.db)).rows[0]?.mark}`);
    }
    return marks.join("\n");
  } finally {
    await database.close();
  }
}

/** A new, empty database on a server; returns its URL. */
export async function newDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name}`).finally(() => client.end());
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

/** Everything that a Redis holds is gone. */
export async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  await redis.quit();
}
