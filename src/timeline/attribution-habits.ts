import type { AttributionHabit } from "../domain/attribution-habit.ts";
import type { SourceType } from "../domain/source.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { canonicalType } from "./claim-words.ts";
import { withoutUncreditedRepeats } from "./group-figures.ts";

/** How each outlet credits its figures, most figures first. Outlets without a figure do not appear. */
export function attributionHabits(claims: readonly PrintedClaim[]): AttributionHabit[] {
  const current = withoutUncreditedRepeats(claims.filter((one) => one.current));
  return [...Map.groupBy(current, (one) => one.outlet).values()]
    .flatMap(habitOf)
    .sort((a, b) => b.figures - a.figures || (a.outlet < b.outlet ? -1 : 1));
}

function habitOf(own: PrintedClaim[]): AttributionHabit[] {
  const [first] = own;
  if (!first) return [];
  const types = own.flatMap(({ claim }) => canonicalType(claim) ?? []);
  const named = types.filter((type) => type !== "anonymous").length;
  const verified = own.filter(({ claim }) => claim.kind === "verified").length;
  return [
    {
      outlet: first.outlet,
      outletName: first.outletName,
      figures: own.length,
      named,
      namedShare: named / own.length,
      unsourced: own.length - types.length,
      byType: counted(types),
      verified,
      reported: own.length - verified,
    },
  ];
}

function counted(types: SourceType[]): Partial<Record<SourceType, number>> {
  const groups = Map.groupBy(types, (type) => type);
  return Object.fromEntries([...groups].map(([type, same]) => [type, same.length]));
}
