import type { RelationType } from "../../src/domain/relation.ts";

/** Precision and recall of typed pairs; a pair of another type counts against both. `faults` names every such pair. */
export function scoreRelations(
  gold: ReadonlyMap<string, RelationType | null>,
  found: ReadonlyMap<string, RelationType>,
): { precision: number; recall: number; faults: string[] } {
  const right = [...found].filter(([pair, type]) => gold.get(pair) === type).length;
  const keys = [...new Set([...gold.keys(), ...found.keys()])];
  const faults = keys.filter((pair) => gold.get(pair) !== found.get(pair));
  return {
    precision: right / found.size,
    recall: right / gold.size,
    faults: faults.map(
      (pair) => `${pair}: ${found.get(pair) ?? "nothing"} instead of ${gold.get(pair) ?? "nothing"}`,
    ),
  };
}
