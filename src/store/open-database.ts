import { PGlite, types } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import { lockDataDirectory } from "./data-lock.ts";
import { migrate, SCHEMA } from "./migrate.ts";
import type { Tables } from "./schema.ts";
import { asStoreFault } from "./store-faults.ts";

export interface Database {
  readonly db: Kysely<Tables>;
  /** The embedded engine, when there is one: the queue shares it. */
  readonly pglite: PGlite | null;
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `directory` (`null`: in memory) and brings its schema up to date.
 * @throws UsageError when another process holds the directory
 */
export async function openEmbedded(directory: string | null): Promise<Database> {
  const unlock = directory === null ? () => undefined : lockDataDirectory(directory);
  try {
    const pglite = await PGlite.create(directory === null ? "memory://" : `${directory}/pgdata`, {
      // PostgreSQL's count(*) is an int8; both engines give it as a number.
      parsers: { [types.INT8]: Number },
    });
    // One session serves store and queue: our tables first, then those that BullMQ keeps in a schema of its own.
    await pglite.exec(`set search_path to ${SCHEMA}, bullmq`);
    // A new log file of 16 MB that is first filled with zeros held up the one statement that needed it by 0.2 s.
    await pglite.exec("set wal_init_zero to off");
    // Pages come from memory or a near disk; by the default it reads all articles through for the few of one story.
    await pglite.exec("set random_page_cost to 1.1");
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(db);
    const close = async () => {
      await db.destroy();
      unlock();
    };
    return { db, pglite, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Opens a PostgreSQL server (13 or newer) and brings its schema up to date.
 * @throws PostponedError while it cannot be reached
 */
export async function openPostgres(url: string): Promise<Database> {
  const int8 = 20;
  const getTypeParser = ((oid: number, format?: "text" | "binary") =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format ?? "text")) as typeof pg.types.getTypeParser;
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
    types: { getTypeParser },
  });
  // A connection that the server closes must not end the process, idle (the pool tells) or in use (the client tells).
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw asStoreFault(error);
  }
  return { db, pglite: null, close: () => db.destroy() };
}
