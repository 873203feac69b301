import { sql } from "kysely";
import type { ArticleInput } from "../domain/article.ts";
import type { Tabled } from "./sql-store.ts";
import type { ArticleVersion } from "./store.ts";

/** Article versions: text is stored once and never edited; a changed page becomes the next version. */
export function articleRows(db: Tabled) {
  const version = async (id: string): Promise<ArticleVersion | null> => {
    const row = await db.selectFrom("versions").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) return null;
    return {
      id: row.id,
      articleUrl: row.article_url,
      url: row.url,
      outlet: row.outlet,
      title: row.title,
      text: row.text,
      publishedAt: row.published_at,
      modifiedAt: row.modified_at,
      byline: row.byline,
      language: row.language,
      kind: row.kind,
      snapshot: row.snapshot,
    };
  };
  return {
    version,
    async article(id: string): Promise<ArticleInput | null> {
      const found = await version(id);
      if (!found) return null;
      const { url, outlet, publishedAt, title, text } = found;
      return { id, url, outlet, publishedAt, title, text };
    },
    /** The insert is one statement: two jobs that bring the same version at once store it once. */
    async saveVersion(one: ArticleVersion): Promise<boolean> {
      const inserted = await sql<{ id: string }>`
        insert into versions (id, article_url, version, url, outlet, title, text, published_at, modified_at,
                              byline, language, kind, snapshot)
        select ${one.id}, ${one.articleUrl}::text,
               (select coalesce(max(version), 0) + 1 from versions where article_url = ${one.articleUrl}),
               ${one.url}, ${one.outlet}, ${one.title}, ${one.text}, ${one.publishedAt}::text, ${one.modifiedAt}::text,
               ${one.byline}::text, ${one.language}::text, ${one.kind}, ${one.snapshot}
        on conflict (id) do nothing
        returning id`.execute(db);
      const current = { current_version: one.id };
      await db
        .insertInto("articles")
        .values({ url: one.articleUrl, ...current })
        .onConflict((conflict) => conflict.column("url").doUpdateSet(current))
        .execute();
      return inserted.rows.length > 0;
    },
  };
}
