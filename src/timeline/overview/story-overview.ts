import type { EditEntry } from "../../domain/edit-entry.ts";
import type { StoryOverview } from "../../domain/story-overview.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { attributionHabits } from "../attribution-habits.ts";
import { inTimeOrder } from "../build-timeline.ts";
import { compareOutlets } from "../compare-outlets.ts";
import { editLedger } from "../edit-ledger.ts";
import { findOutdated } from "../find-outdated.ts";
import { latestOfOutlets } from "../find-relations.ts";
import { figureKey, rowKey, withoutUncreditedRepeats } from "../group-figures.ts";
import { oneSided } from "../one-sided.ts";
import { figuresOfSeveral, findOrigins } from "../origins/find-origins.ts";
import { latestOfSources } from "./latest-of-sources.ts";

/** So many of each at most; the pages of their own show all. */
const MOST = {
  latest: 12,
  disagreements: 5,
  outdated: 3,
  edits: 5,
  newest: 6,
  origins: 4,
  findings: 5,
  oneSided: 5,
};

/**
 * What is known of a story on one page. `everyVersion` are its claims in all stored versions of its articles, in any
 * order; `texts` the texts of articles by version id, as far as they were read; `kind`, if any, is all that is looked at.
 */
export function storyOverview(
  everyVersion: readonly PrintedClaim[],
  texts: ReadonlyMap<string, string>,
  kind: string | null = null,
): StoryOverview {
  const wanted = kind === null ? everyVersion : everyVersion.filter(isOf(kind));
  const claims = wanted.filter(({ current }) => current);
  const { rows, disagreements, findings } = compareOutlets(claims);
  const origins = findOrigins(claims, texts);
  const joined = origins.filter((one) => one.origins.length < one.outlets);
  const days = claims.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt] : [])).sort(byInstant);
  const top = <One>(all: readonly One[], most: number) => ({ total: all.length, top: all.slice(0, most) });
  return {
    figures: claims.length,
    articles: new Set(claims.map(({ url }) => url)).size,
    outlets: new Set(claims.map(({ outlet }) => outlet)).size,
    reviewed: claims.filter(({ review }) => review !== undefined && DECIDED.has(review)).length,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    kinds: countByKind(everyVersion.filter(({ current }) => current)),
    latest: top(latestOfSources(rows, figuresOfSeveral(claims), origins), MOST.latest),
    disagreements: top(
      disagreements.toSorted((a, b) => b.gap - a.gap),
      MOST.disagreements,
    ),
    outdated: top(findOutdated(claims), MOST.outdated),
    edits: top(editLedger(wanted).toSorted(newestFirst), MOST.edits),
    newest: newestFigures(claims).slice(0, MOST.newest),
    origins: top(joined, MOST.origins),
    findings: top(findings, MOST.findings),
    oneSided: top(oneSided(latestOfOutlets(claims)), MOST.oneSided),
    habits: attributionHabits(claims),
  };
}

const DECIDED: ReadonlySet<string> = new Set(["accepted", "corrected", "ambiguous"]);

const isOf =
  (kind: string) =>
  ({ claim }: PrintedClaim) =>
    claim.kind === kind || claim.of === kind;

const newestFirst = (a: EditEntry, b: EditEntry) => editedAt(b) - editedAt(a);
const editedAt = ({ before, after }: EditEntry) =>
  Date.parse(after?.publishedAt ?? before?.publishedAt ?? "") || 0;

const byInstant = (a: string, b: string) => (Date.parse(a) || 0) - (Date.parse(b) || 0);

/** A verified count belongs to the kind that was verified as well as to its own. */
function countByKind(claims: readonly PrintedClaim[]): StoryOverview["kinds"] {
  const kinds = Map.groupBy(
    claims.flatMap((one) =>
      [one.claim.kind, one.claim.of].flatMap((kind) => (kind === null ? [] : [{ kind, outlet: one.outlet }])),
    ),
    ({ kind }) => kind,
  );
  return [...kinds]
    .map(([kind, own]) => ({
      kind,
      figures: own.length,
      outlets: new Set(own.map(({ outlet }) => outlet)).size,
    }))
    .sort((a, b) => b.figures - a.figures || (a.kind < b.kind ? -1 : 1));
}

/** Each figure of each source where it was first in print, the newest first; what no page dates came up nobody knows when. */
function newestFigures(claims: readonly PrintedClaim[]): PrintedClaim[] {
  const dated = withoutUncreditedRepeats(claims)
    .filter(({ publishedAt }) => publishedAt !== null)
    .toSorted(inTimeOrder);
  const firsts = Map.groupBy(dated, (one) => `${rowKey(one)} ${figureKey(one)}`);
  return [...firsts.values()].flatMap((same) => same.slice(0, 1)).toReversed();
}
