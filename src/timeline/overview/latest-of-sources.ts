import type { ComparisonRow } from "../../domain/comparison.ts";
import type { FigureOrigins } from "../../domain/figure-origins.ts";
import type { LatestFigure } from "../../domain/story-overview.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { inTimeOrder } from "../build-timeline.ts";
import { figureKey } from "../group-figures.ts";

/**
 * The newest figure of each row of the comparison, the sources that most outlets print first, with who prints it and
 * who prints another. `several`: all prints of each figure of several outlets, whose origins are `origins`.
 */
export function latestOfSources(
  rows: readonly ComparisonRow[],
  several: readonly PrintedClaim[][],
  origins: readonly FigureOrigins[],
): LatestFigure[] {
  const byFirstPrint = new Map(
    origins.flatMap((one) =>
      one.origins.flatMap(({ printed }) => printed.map(({ claim }) => [claim.id, one] as const)),
    ),
  );
  const originsById = new Map(
    several.flatMap((same) => {
      const found = same.map(({ claim }) => byFirstPrint.get(claim.id)).find((one) => one !== undefined);
      return found ? same.map(({ claim }) => [claim.id, found] as const) : [];
    }),
  );
  const latestOf = rows.flatMap(({ cells, subject }): LatestFigure[] => {
    const printed = cells.flatMap(({ latest }) => latest);
    const latest = newest(printed);
    if (!latest) return [];
    const same = printed.filter((one) => figureKey(one) === figureKey(latest));
    const outlets = namesOf(same);
    const others = namesOf(printed).filter((name) => !outlets.includes(name));
    const known = originsById.get(latest.claim.id);
    const count = known && originsBehind(known, same);
    return [{ latest, subject, outlets, others, origins: outlets.length > 1 ? (count ?? null) : null }];
  });
  return latestOf.toSorted((a, b) => spread(b) - spread(a));
}

/** Another source's outlets may print the same number; their origins are not this one's. */
function originsBehind({ origins }: FigureOrigins, same: readonly PrintedClaim[]): number {
  const own = new Set(same.map(({ outlet }) => outlet));
  return origins.filter(({ printed }) => printed.some(({ outlet }) => own.has(outlet))).length;
}

const spread = ({ outlets, others }: LatestFigure) => outlets.length + others.length;

/** The last that says when it appeared; where none does, the last. */
function newest(printed: readonly PrintedClaim[]): PrintedClaim | undefined {
  const ordered = printed.toSorted(inTimeOrder);
  return ordered.findLast(({ publishedAt }) => publishedAt !== null) ?? ordered.at(-1);
}

const namesOf = (printed: readonly PrintedClaim[]): string[] =>
  [...new Set(printed.map(({ outletName }) => outletName))].sort();
