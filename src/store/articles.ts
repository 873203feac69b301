import { sql } from "kysely";
import type { ArticleInput } from "../domain/article.ts";
import { dueForReview } from "./reviews/due.ts";
import type { Tabled } from "./schema.ts";
import { storable } from "./storable.ts";
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
      details: row.details,
      kept: row.kept,
    };
  };
  return {
    version,
    async article(id: string): Promise<ArticleInput | null> {
      const found = await version(id);
      if (!found || found.kept === "nothing") return null;
      const { url, outlet, publishedAt, title, text, details } = found;
      const pieces = details?.pieces ?? [];
      return { id, url, outlet, publishedAt, title, text, ...(pieces.length > 0 ? { pieces } : {}) };
    },
    async currentVersion(articleUrl: string): Promise<{ title: string; text: string } | null> {
      const row = await db
        .selectFrom("articles")
        .innerJoin("versions", "versions.id", "articles.current_version")
        .select(["versions.title", "versions.text"])
        .where("articles.url", "=", articleUrl)
        .executeTakeFirst();
      return row ?? null;
    },
    async saveVersion(one: ArticleVersion): Promise<boolean> {
      const fresh = await insertVersion(db, one);
      const current = { current_version: one.id };
      await db
        .insertInto("articles")
        .values({ url: one.articleUrl, ...current })
        .onConflict((conflict) => conflict.column("url").doUpdateSet(current))
        .execute();
      await dueForReview(db, [one.id]);
      return fresh;
    },
  };
}

/** As JSON without NUL, which PostgreSQL holds in no text. */
function detailsOf({ details }: ArticleVersion): string | null {
  return details && JSON.stringify(details).replaceAll("\\u0000", "\\ufffd");
}

/** One statement numbers and inserts the version, so that two jobs that bring the same one store it once. */
async function insertVersion(db: Tabled, one: ArticleVersion): Promise<boolean> {
  const inserted = await sql<{ id: string }>`
    with fresh as (
    insert into versions (id, article_url, version, url, outlet, title, text, published_at, modified_at,
                          byline, language, kind, snapshot, details)
    select ${one.id}, ${one.articleUrl}::text,
           (select coalesce(max(version), 0) + 1 from versions where article_url = ${one.articleUrl}),
           ${one.url}, ${one.outlet}, ${storable(one.title)}, ${storable(one.text)},
           ${one.publishedAt}::text, ${one.modifiedAt}::text, ${storable(one.byline)}::text,
           ${one.language}::text, ${one.kind}, ${one.snapshot}, ${detailsOf(one)}::jsonb
    on conflict do nothing
    returning id),
    due as (insert into story_due (version) select id from fresh on conflict do nothing)
    select id from fresh`.execute(db);
  if (inserted.rows.length > 0) return true;
  const known = await db.selectFrom("versions").select("id").where("id", "=", one.id).executeTakeFirst();
  // Not there: another version of the article took the same number at the same moment.
  return known ? false : insertVersion(db, one);
}
