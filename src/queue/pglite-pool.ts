import { EventEmitter } from "node:events";
import type { PGlite, Transaction } from "@electric-sql/pglite";

/**
 * The part of a `pg` pool that BullMQ's PostgreSQL backend uses, on one embedded PGlite.
 *
 * There is a single connection: a client that opens a transaction holds it alone until it ends, and everybody else
 * waits. The caller puts the schema `bullmq` on the session's search path.
 */
export class PglitePool extends EventEmitter {
  /** BullMQ asks whether a lost LISTEN connection would be noticed; in one process it cannot be lost. */
  readonly options = { keepAlive: true };
  readonly #db: PGlite;

  constructor(db: PGlite) {
    super();
    this.#db = db;
  }

  query(text: string, params: readonly unknown[] = []) {
    return run(this.#db, text, params);
  }

  connect(): Promise<PgliteClient> {
    return Promise.resolve(new PgliteClient(this.#db));
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

/** One checked-out client; LISTEN is served by PGlite's own listeners. */
class PgliteClient extends EventEmitter {
  readonly #db: PGlite;
  readonly #stopListening: (() => Promise<void>)[] = [];
  #open: { tx: Transaction; end: (commit: boolean) => Promise<void> } | null = null;

  constructor(db: PGlite) {
    super();
    this.#db = db;
  }

  query(text: string, params: readonly unknown[] = []) {
    // BullMQ's statements begin with comment lines.
    const [word, name = ""] = text.replace(/--.*/g, "").match(/\w+/g) ?? [];
    if (word === "LISTEN") return this.#listen(name);
    if (word === "UNLISTEN") return Promise.resolve(nothing);
    if (word === "BEGIN") return this.#begin();
    if (word === "COMMIT") return this.#end(true);
    if (word === "ROLLBACK") return this.#end(false);
    return run(this.#open?.tx ?? this.#db, text, params);
  }

  release(): void {
    for (const stop of this.#stopListening.splice(0)) void stop();
    void this.#end(false);
  }

  async #listen(channel: string) {
    const emit = (payload: string) => this.emit("notification", { channel, payload });
    this.#stopListening.push(await this.#db.listen(channel, emit));
    return nothing;
  }

  async #begin() {
    const opened = Promise.withResolvers<Transaction>();
    const finished = Promise.withResolvers<boolean>();
    const transaction = this.#db
      .transaction(async (tx) => {
        opened.resolve(tx);
        if (!(await finished.promise)) await tx.rollback();
      })
      .catch(opened.reject);
    const tx = await opened.promise;
    const end = async (commit: boolean) => {
      finished.resolve(commit);
      await transaction;
    };
    this.#open = { tx, end };
    return nothing;
  }

  async #end(commit: boolean) {
    const open = this.#open;
    this.#open = null;
    await open?.end(commit);
    return nothing;
  }
}

const nothing = { rows: [] as never[], rowCount: 0 };

async function run(on: Pick<PGlite, "query" | "exec">, text: string, params: readonly unknown[]) {
  // Only a text without parameters may hold several statements (migrations do).
  const result = params.length === 0 ? (await on.exec(text)).at(-1) : await on.query(text, [...params]);
  return {
    rows: (result?.rows ?? []) as never[],
    rowCount: result?.affectedRows ?? result?.rows.length ?? 0,
  };
}
