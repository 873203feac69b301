import { sql } from "kysely";
import type { Claim } from "../domain/claim.ts";
import { placeInArticle } from "../domain/claim-place.ts";
import { decidedClaim } from "../domain/decided-claim.ts";
import type { ReviewState } from "../domain/review-state.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { claimConditions, claimsFor, versionConditions } from "./claim-conditions.ts";
import { inPlaceOrder, isBehind } from "./place-order.ts";
import type { Tabled } from "./schema.ts";
import type { ClaimFilter } from "./store.ts";
import { storedClaim } from "./stored-claim.ts";

/** A version with claims of it. */
interface Row {
  /** Their JSON, with commas between: of a large story, rows take longer than the texts in them. */
  readonly claims: string;
  /** By the claim's id, of those that people looked at. */
  readonly states: Readonly<Record<string, ReviewState>> | null;
  readonly outlet: string;
  readonly outlet_name: string | null;
  readonly article_url: string;
  readonly title: string;
  readonly published_at: string | null;
  readonly version: number;
  readonly current: boolean;
}

/** The claims that a filter names with what stands around them, in the order that `ClaimReader` tells. */
export async function readPrinted(db: Tabled, filter: ClaimFilter): Promise<PrintedClaim[]> {
  const { page, asFound = false } = filter;
  if (page) return (await readPage(db, filter, page)).flatMap((row) => printedOf(row, asFound));
  return inOrder((await readWhole(db, filter)).flatMap((row) => printedOf(row, asFound)));
}

const OF_VERSION = ["versions.outlet", "versions.article_url", "versions.title"] as const;
const OF_TIME = ["versions.published_at", "versions.version"] as const;
const outletName = sql<string | null>`outlets.data->>'name'`.as("outlet_name");
const isCurrent = sql<boolean>`articles.current_version = versions.id`.as("current");

async function readWhole(db: Tabled, filter: ClaimFilter): Promise<Row[]> {
  const claims = db
    .selectFrom("claims")
    .leftJoin("review_states", "review_states.words", "claims.words")
    .select(sql<string>`string_agg(claims.data::text, ',')`.as("claims"))
    .select(
      sql<Row["states"]>`jsonb_object_agg(claims.id, review_states.data)
        filter (where review_states.data is not null)`.as("states"),
    )
    .where(sql<boolean>`claims.version = versions.id`)
    .where(claimConditions(filter))
    .having(sql<boolean>`count(*) > 0`)
    .as("own");
  return db
    .selectFrom("versions")
    .innerJoin("articles", "articles.url", "versions.article_url")
    .leftJoin("outlets", "outlets.id", "versions.outlet")
    .innerJoinLateral(claims, (join) => join.onTrue())
    .select([...OF_VERSION, ...OF_TIME, "own.claims", "own.states", outletName, isCurrent])
    .where(await versionConditions(db, filter))
    .execute();
}

/** Some claims of the whole order, a row for each. */
async function readPage(
  db: Tabled,
  filter: ClaimFilter,
  { limit, after }: NonNullable<ClaimFilter["page"]>,
): Promise<Row[]> {
  const state = sql<Row["states"]>`case when review_states.data is not null
    then jsonb_build_object(claims.id, review_states.data) end`;
  const found = await claimsFor(db, filter);
  return found
    .leftJoin("outlets", "outlets.id", "versions.outlet")
    .select([...OF_VERSION, ...OF_TIME, outletName, isCurrent])
    .select([sql<string>`claims.data::text`.as("claims"), state.as("states")])
    .orderBy(inPlaceOrder)
    .where(after ? isBehind(after) : sql<boolean>`true`)
    .limit(limit)
    .execute();
}

function printedOf(row: Row, asFound: boolean): PrintedClaim[] {
  return (JSON.parse(`[${row.claims}]`) as Claim[]).map((data) => {
    const state = (asFound ? null : row.states?.[data.id]) ?? null;
    const claim = storedClaim(data);
    return {
      claim: state?.fields ? decidedClaim(claim, state.fields) : claim,
      outlet: row.outlet,
      outletName: row.outlet_name ?? row.outlet,
      url: row.article_url,
      title: row.title,
      publishedAt: data.publishedAt ?? row.published_at,
      version: row.version,
      current: row.current,
      ...reviewOf(row.states?.[data.id]),
    };
  });
}

function reviewOf(state: ReviewState | undefined): Pick<PrintedClaim, "review"> {
  const { status } = state ?? { status: "open" };
  return status === "open" || status === "rejected" ? {} : { review: status };
}

/** By time as such, since the texts differ in their zones, and one that is no date must not fail the query. */
function inOrder(found: readonly PrintedClaim[]): PrintedClaim[] {
  return found
    .map((printed) => ({ printed, at: Date.parse(printed.publishedAt ?? "") || LAST }))
    .sort((a, b) => a.at - b.at || byPlace(a.printed, b.printed))
    .map(({ printed }) => printed);
}

const byPlace = (a: PrintedClaim, b: PrintedClaim) =>
  compare(a.url, b.url) ||
  a.version - b.version ||
  placeInArticle(a.claim) - placeInArticle(b.claim) ||
  compare(a.claim.id, b.claim.id);

const LAST = Number.MAX_SAFE_INTEGER;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
