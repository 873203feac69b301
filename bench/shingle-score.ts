/** Precision, recall and F1 of one page or of many. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Overlap of 4-word shingles, each counted as often as it stands there: the public article-extraction-benchmark's measure. */
export function scoreText(found: string, wanted: string): Score {
  const foundShingles = shingles(found);
  const wantedShingles = shingles(wanted);
  let shared = 0;
  for (const [shingle, count] of wantedShingles) shared += Math.min(count, foundShingles.get(shingle) ?? 0);
  return { precision: share(shared, total(foundShingles)), recall: share(shared, total(wantedShingles)) };
}

/** Means over pages; F1 is that of the two means, as the benchmark has it. */
export function meanScore(scores: readonly Score[]): Score & { f1: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: f1({ precision, recall }) };
}

export function f1({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
