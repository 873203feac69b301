import { Role } from "../domain/person.ts";
import type { Account, AccountStore, OneTimeLink, Session, Token } from "./account-store.ts";
import type { Database } from "./open-database.ts";
import type { Tables } from "./schema.ts";
import { withFaults } from "./store-faults.ts";

type Row<T extends keyof Tables> = { [K in keyof Tables[T]]: unknown };

/** People and what lets them in, on an open database. */
export function createAccountStore({ db }: Pick<Database, "db">): AccountStore {
  const people = () => db.selectFrom("people").selectAll();
  return withFaults<AccountStore>({
    async people() {
      return (await people().orderBy("name").orderBy("id").execute()).map(toAccount);
    },
    async personById(id) {
      const row = await people().where("id", "=", id).executeTakeFirst();
      return row ? toAccount(row) : null;
    },
    async personByLogin(login) {
      const row = await people().where("login", "=", login).executeTakeFirst();
      return row ? toAccount(row) : null;
    },
    async personFromOutside(outside) {
      const row = await people().where("outside", "=", outside).executeTakeFirst();
      return row ? toAccount(row) : null;
    },
    async addPerson(account, at) {
      const added = await db
        .insertInto("people")
        .values({ ...account, created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .execute();
      return added.length > 0;
    },
    async changePerson(id, fields) {
      if (Object.keys(fields).length === 0) return;
      await db.updateTable("people").set(fields).where("id", "=", id).execute();
    },
    async saveSession({ hash, person, createdAt, seenAt }) {
      await db
        .insertInto("sessions")
        .values({ hash, person, created_at: createdAt, seen_at: seenAt })
        .execute();
    },
    async session(hash): Promise<Session | null> {
      const row = await db.selectFrom("sessions").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row ? { hash, person: row.person, createdAt: row.created_at, seenAt: row.seen_at } : null;
    },
    async seeSession(hash, at) {
      await db.updateTable("sessions").set({ seen_at: at }).where("hash", "=", hash).execute();
    },
    async dropSession(hash) {
      await db.deleteFrom("sessions").where("hash", "=", hash).execute();
    },
    async dropSessions(person, besides = "") {
      await db.deleteFrom("sessions").where("person", "=", person).where("hash", "<>", besides).execute();
    },
    async saveLink({ hash, person, expiresAt }) {
      await db.insertInto("links").values({ hash, person, expires_at: expiresAt }).execute();
    },
    async link(hash) {
      const row = await db.selectFrom("links").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row ? toLink(row) : null;
    },
    async takeLink(hash) {
      const row = await db.deleteFrom("links").where("hash", "=", hash).returningAll().executeTakeFirst();
      return row ? toLink(row) : null;
    },
    async dropLinks(person) {
      const links = db.deleteFrom("links");
      await (person === null
        ? links.where("person", "is", null)
        : links.where("person", "=", person)
      ).execute();
    },
    async saveToken({ createdAt, usedAt, ...token }) {
      await db
        .insertInto("tokens")
        .values({ ...token, created_at: createdAt, used_at: usedAt })
        .execute();
    },
    async tokenByHash(hash) {
      const row = await db.selectFrom("tokens").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row ? toToken(row) : null;
    },
    async tokensOf(person) {
      const rows = db.selectFrom("tokens").selectAll().where("person", "=", person).orderBy("created_at");
      return (await rows.execute()).map(toToken);
    },
    async useToken(id, at) {
      await db.updateTable("tokens").set({ used_at: at }).where("id", "=", id).execute();
    },
    async dropToken(id, person) {
      const dropped = db
        .deleteFrom("tokens")
        .where("id", "=", id)
        .where("person", "=", person)
        .returning("id");
      return (await dropped.execute()).length > 0;
    },
  });
}

const toAccount = ({ created_at: _at, role, ...row }: Row<"people">) =>
  ({ ...row, role: Role.parse(role) }) as Account;

const toLink = ({ hash, person, expires_at }: Row<"links">) =>
  ({ hash, person, expiresAt: expires_at }) as OneTimeLink;

const toToken = ({ created_at, used_at, role, ...row }: Row<"tokens">) =>
  ({ ...row, role: Role.parse(role), createdAt: created_at, usedAt: used_at }) as Token;
