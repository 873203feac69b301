import { type Kysely, sql } from "kysely";

/**
 * How many claims each version has, and a mark that is another one after each change of them: what was made of the claims
 * of a story can be kept for as long as its marks stay. By triggers, so that each statement that writes, also one that
 * comes later, leaves both right within its own transaction.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** After each statement on `table`; `changed` are its rows. */
const trigger = (table: string, event: "insert" | "update" | "delete", calls: string) =>
  `create trigger ${table}_${event}_marks after ${event} on ${table}
     referencing ${event === "delete" ? "old" : "new"} table as changed
     for each statement execute function ${calls}()`;

const functionOf = (name: string, body: string) =>
  `create function ${name}() returns trigger language plpgsql set search_path from current as $body$
   begin ${body} return null; end $body$`;

// First the rows are taken, in one order for all; then their claims are counted, which sees what others wrote before.
const markVersions = (column: string) => `
  insert into version_claims (version, outlet, claims, mark)
    select id, outlet, 0, nextval('changes') from versions
    where id in (select ${column} from changed) order by id
    on conflict (version) do update set outlet = excluded.outlet, mark = excluded.mark;
  update version_claims set claims = (select count(*) from claims where claims.version = version_claims.version)
    where version in (select ${column} from changed);`;

const markTable = `
  insert into table_marks (name, mark) values (tg_table_name, nextval('changes'))
    on conflict (name) do update set mark = excluded.mark;`;

const statements = [
  `create sequence changes`,
  `create table version_claims (
     version text primary key, outlet text not null, claims integer not null, mark bigint not null)`,
  // For tables that few statements write and every story reads.
  `create table table_marks (name text primary key, mark bigint not null)`,
  `insert into version_claims
     select id, outlet, (select count(*) from claims where claims.version = versions.id), nextval('changes') from versions`,
  functionOf("mark_versions", markVersions("id")),
  functionOf("mark_versions_of_claims", markVersions("version")),
  functionOf("mark_table", markTable),
  ...(["insert", "update"] as const).map((event) => trigger("versions", event, "mark_versions")),
  ...(["insert", "update", "delete"] as const).map((event) =>
    trigger("claims", event, "mark_versions_of_claims"),
  ),
  ...["review_states", "outlets"].flatMap((table) =>
    (["insert", "update", "delete"] as const).map((event) => trigger(table, event, "mark_table")),
  ),
];

export const versionClaims = { up };
