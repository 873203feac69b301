import { sql } from "kysely";
import type { Tabled } from "./schema.ts";
import type { DuePage, FailedVisit, KnownPage, PageVisit } from "./store.ts";

/** Pages: what the last fetch of each left for the next one, and when that is due. */
export function pageRows(db: Tabled) {
  return {
    async knownPage(url: string): Promise<KnownPage | null> {
      const row = await db.selectFrom("pages").selectAll().where("url", "=", url).executeTakeFirst();
      if (!row) return null;
      const { etag, last_modified: lastModified, snapshot, polls, first_seen: firstSeen } = row;
      return { etag, lastModified, snapshot, polls, firstSeen, goneAt: row.gone_at, removed: row.removed };
    },
    async rememberPage(url: string, { etag, lastModified, snapshot, ...visit }: PageVisit): Promise<void> {
      const row = {
        etag,
        last_modified: lastModified,
        snapshot,
        outlet: visit.outlet ?? null,
        polls: 0,
        status: 200,
        gone_at: null,
        recheck_at: visit.recheckAt ?? null,
      };
      await db
        .insertInto("pages")
        .values({ url, ...row, first_seen: visit.firstSeen ?? null })
        .onConflict((conflict) => conflict.column("url").doUpdateSet(row))
        .execute();
    },
    async pageUnchanged(url: string, recheckAt: number | null): Promise<void> {
      await db
        .updateTable("pages")
        .set({ polls: sql`polls + 1`, recheck_at: recheckAt, gone_at: null })
        .where("url", "=", url)
        .execute();
    },
    async pageFailed(url: string, { outlet, status, at, recheckAt }: FailedVisit): Promise<void> {
      const gone = status === 404 || status === 410;
      const row = { outlet, status, recheck_at: recheckAt };
      await db
        .insertInto("pages")
        .values({ url, ...row, gone_at: gone ? at : null, first_seen: Date.parse(at) })
        .onConflict((conflict) =>
          conflict.column("url").doUpdateSet({
            ...row,
            // The first time that it was gone is what a reader asks for.
            ...(gone ? { gone_at: sql`coalesce(pages.gone_at, ${at})` } : {}),
          }),
        )
        .execute();
    },
    async duePages(now: number, limit: number): Promise<DuePage[]> {
      const rows = await db
        .selectFrom("pages")
        .select(["url", "outlet"])
        .where("recheck_at", "<=", now)
        .where("outlet", "is not", null)
        .orderBy("recheck_at")
        .limit(limit)
        .execute();
      return rows.flatMap(({ url, outlet }) => (outlet === null ? [] : [{ url, outlet }]));
    },
    async putOffPages(urls: readonly string[], until: number): Promise<void> {
      if (urls.length === 0) return;
      await db.updateTable("pages").set({ recheck_at: until }).where("url", "in", urls).execute();
    },
    async pagesKnown(urls: readonly string[]): Promise<Set<string>> {
      if (urls.length === 0) return new Set();
      const rows = await db.selectFrom("pages").select("url").where("url", "in", urls).execute();
      return new Set(rows.map(({ url }) => url));
    },
    /**
     * Which page the article is read from: the first one that led to it, until its own address does. One statement, so
     * that two pages at once do not both win.
     */
    async articlePage(articleUrl: string, page: string): Promise<string> {
      const { rows } = await sql<{ page_url: string }>`
        insert into article_pages as known (article_url, page_url) values (${articleUrl}, ${page})
        on conflict (article_url) do update set page_url = case
          when excluded.page_url = excluded.article_url
            or exists (select 1 from pages where url = known.page_url and gone_at is not null)
          then excluded.page_url else known.page_url end
        returning page_url`.execute(db);
      return rows[0]?.page_url ?? page;
    },
  };
}
