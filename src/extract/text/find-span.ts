import type { FieldName, Span } from "../../domain/span.ts";

interface Placed extends Span {
  readonly in: FieldName;
}

/**
 * The last of `list` that begins at or before `offset` in `field`, else null. `list` is in the order of the page:
 * title first, then text, each by start. Logarithmic.
 */
export function lastBefore<T extends Placed>(list: readonly T[], field: FieldName, offset: number): T | null {
  const after = (one: T) => (one.in === field ? one.start > offset : one.in === "text");
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one && after(one)) high = middle;
    else low = middle + 1;
  }
  const found = list[low - 1];
  return found?.in === field ? found : null;
}
