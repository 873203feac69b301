/** Precision, recall and their harmonic mean, with the counts they stand on. */
export interface Prf {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing to find and nothing found is a full score. */
export function prf(hits: number, extra: number, missed: number): Prf {
  const share = (of: number) => (of === 0 ? 1 : hits / of);
  const total = 2 * hits + extra + missed;
  return {
    hits,
    extra,
    missed,
    precision: share(hits + extra),
    recall: share(hits + missed),
    f1: total === 0 ? 1 : (2 * hits) / total,
  };
}

export interface Rate {
  readonly right: number;
  readonly of: number;
  readonly share: number;
}

export const rate = (right: number, of: number): Rate => ({ right, of, share: of === 0 ? 1 : right / of });

const BIN_EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Counts how often claims of a confidence are right. */
export class Reliability {
  readonly #counts = BIN_EDGES.slice(1).map(() => ({ right: 0, of: 0 }));

  add(confidence: number, right: boolean): void {
    const bin = Math.min(
      BIN_EDGES.findLastIndex((edge) => confidence >= edge),
      this.#counts.length - 1,
    );
    const count = this.#counts[Math.max(bin, 0)];
    if (!count) return;
    count.of += 1;
    if (right) count.right += 1;
  }

  bins() {
    return this.#counts.map(({ right, of }, i) => ({
      from: BIN_EDGES[i] ?? 0,
      to: BIN_EDGES[i + 1] ?? 1,
      right: rate(right, of),
    }));
  }
}
