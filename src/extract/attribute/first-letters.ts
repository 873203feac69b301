/** The top-level alternatives of a pattern: "a|(?:b|c)d" -> "a", "(?:b|c)d". */
export function alternatives(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern[at];
    if (mark === "\\") at += 1;
    else if (mark === "(" || mark === "[") depth += 1;
    else if (mark === ")" || mark === "]") depth -= 1;
    else if (mark === "|" && depth === 0) {
      found.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, pattern.slice(from)];
}

/** The characters that a match of a pattern may begin with; null where it may be any. */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  const letters = new Set<string>();
  for (const one of alternatives(pattern)) {
    const opening = opens(one);
    if (!opening) return null;
    for (const letter of opening) letters.add(letter);
  }
  return letters;
}

function opens(alternative: string): ReadonlySet<string> | null {
  const group = alternative.startsWith("(?:") ? groupEnd(alternative) : 0;
  const first = alternative.charAt(0);
  if (group === 0 && !/^[\p{L}\p{N}]$/u.test(first)) return null;
  const letters = group > 0 ? firstLetters(alternative.slice(3, group - 1)) : new Set([first]);
  const rest = alternative.slice(group || 1);
  if (!letters || !/^[?*{]/.test(rest)) return letters;
  const behind = /^[?*]/.test(rest) ? firstLetters(rest.slice(1)) : null;
  return behind && new Set([...letters, ...behind]);
}

/** Behind the bracket that closes the first group. */
function groupEnd(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern[at];
    if (mark === "\\") at += 1;
    else if (mark === "(" || mark === "[") depth += 1;
    else if (mark === ")" || mark === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return pattern.length;
}
