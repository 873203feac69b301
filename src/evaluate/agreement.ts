/** What two or more people said of one thing, by person. */
export type Unit = ReadonlyMap<string, string>;

export interface Agreement {
  /** Things that at least two people judged. */
  readonly units: number;
  /** Share of pairs of judgements that are equal; null where there are none. */
  readonly agreed: number | null;
  /** Krippendorff's alpha for names: 1 is perfect, 0 is chance; null where all judgements are the same. */
  readonly alpha: number | null;
  /** Cohen's kappa for each two people who judged the same things, the most things first. */
  readonly pairs: readonly {
    readonly people: readonly [string, string];
    readonly units: number;
    readonly kappa: number | null;
  }[];
}

/** How far people agree beyond chance. Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability"; Cohen (1960). */
export function measureAgreement(units: readonly Unit[]): Agreement {
  const judged = units.filter((unit) => unit.size >= 2);
  return { units: judged.length, ...krippendorff(judged), pairs: pairsOf(judged) };
}

function krippendorff(units: readonly Unit[]): Pick<Agreement, "agreed" | "alpha"> {
  const totals = new Map<string, number>();
  let differing = 0;
  let values = 0;
  let pairs = 0;
  let equal = 0;
  for (const unit of units) {
    const counts = countOf(unit.values());
    const n = unit.size;
    values += n;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      equal += count * (count - 1);
      differing += (count * (n - count)) / (n - 1);
    }
    pairs += n * (n - 1);
  }
  if (pairs === 0) return { agreed: null, alpha: null };
  let expected = 0;
  for (const count of totals.values()) expected += count * (values - count);
  const alpha = expected === 0 ? null : 1 - ((values - 1) * differing) / expected;
  return { agreed: equal / pairs, alpha };
}

function pairsOf(units: readonly Unit[]): Agreement["pairs"] {
  const byPair = new Map<string, { people: [string, string]; said: [string, string][] }>();
  for (const unit of units) {
    const people = [...unit.keys()].toSorted();
    for (const [at, a] of people.entries())
      for (const b of people.slice(at + 1)) {
        const key = JSON.stringify([a, b]);
        const pair = byPair.get(key) ?? { people: [a, b], said: [] };
        pair.said.push([unit.get(a) ?? "", unit.get(b) ?? ""]);
        byPair.set(key, pair);
      }
  }
  return [...byPair.values()]
    .map(({ people, said }) => ({ people, units: said.length, kappa: cohen(said) }))
    .toSorted((a, b) => b.units - a.units);
}

/** Null where chance alone would agree always. */
export function cohen(said: readonly (readonly [string, string])[]): number | null {
  const n = said.length;
  const left = countOf(said.map(([a]) => a));
  const right = countOf(said.map(([, b]) => b));
  let chance = 0;
  for (const [value, count] of left) chance += (count / n) * ((right.get(value) ?? 0) / n);
  const observed = said.filter(([a, b]) => a === b).length / n;
  return chance === 1 || n === 0 ? null : (observed - chance) / (1 - chance);
}

function countOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
