/** A place in code points, as the Web Annotation model counts; claims count in UTF-16 units. */
export function codePointSpan(text: string, start: number, end: number): { start: number; end: number } {
  const before = countOf(text, 0, start);
  return { start: before, end: before + countOf(text, start, end) };
}

/** How many code points stand from `start` to `end`, in UTF-16 units; a lone half of a pair counts as one. */
function countOf(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xff_ff) at += 1;
    count += 1;
  }
  return count;
}
