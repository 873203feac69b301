import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type ClaimPlace, UNDATED } from "../domain/claim-place.ts";

/** By the article's date as text, then by article, version and place: the same on every database. */
export const inPlaceOrder: RawBuilder<unknown> = sql`coalesce(versions.published_at, ${UNDATED}) collate "C",
  versions.article_url collate "C", versions.version, claims.place, claims.id`;

export const isBehind = ([published, url, version, place, id]: ClaimPlace): RawBuilder<SqlBool> =>
  sql<SqlBool>`(coalesce(versions.published_at, ${UNDATED}) collate "C", versions.article_url collate "C",
    versions.version, claims.place, claims.id) > (${articleDate(url, version, published)}, ${url}, ${version}, ${place}, ${id})`;

/** An entry of a live blog has a date of its own, while the order is by that of its article. */
const articleDate = (url: string, version: number, published: string) => sql`coalesce(
  (select coalesce(before.published_at, ${UNDATED}) from versions as before
   where before.article_url = ${url} and before.version = ${version}), ${published}::text)`;
