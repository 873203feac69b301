/** Rows a statement: far below the 65,535 parameters that PostgreSQL allows, large enough to be quick. */
const BATCH = 500;

/** Splits rows into batches for one insert each. */
export function* inBatches<T>(rows: readonly T[], size = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
