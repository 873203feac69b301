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

/** More than these strings are not worth listing. */
const MOST = 400;

/**
 * All strings that a pattern matches: "agenc(?:y|ies)" -> "agency", "agencies". Null where it is none of plain
 * characters, `(?:a|b)`, `[ab]` and `?` alone, or where they are too many.
 */
export function expandPattern(pattern: string): readonly string[] | null {
  let at = 0;
  const several = (): string[] | null => {
    let found = one();
    while (found && pattern[at] === "|") {
      at += 1;
      const other = one();
      found = other && [...found, ...other];
    }
    return found;
  };
  const one = (): string[] | null => {
    let found = [""];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      const next = piece();
      if (!next || found.length * next.length > MOST) return null;
      found = found.flatMap((start) => next.map((end) => start + end));
    }
    return found;
  };
  const piece = (): string[] | null => {
    const part = atom();
    if (!part || pattern[at] !== "?") return part;
    at += 1;
    return [...part, ""];
  };
  const atom = (): string[] | null => {
    if (pattern.startsWith("(?:", at)) {
      at += 3;
      const inside = several();
      at += 1;
      return inside;
    }
    const [text = "", escaped, members, plain] =
      /^(?:\\([.-])|\[([\p{L}\p{N}' -]*[\p{L}\p{N}' ])\]|([\p{L}\p{N}' -]))(?![*+{])/u.exec(
        pattern.slice(at),
      ) ?? [];
    at += text.length;
    if (members !== undefined) return /\p{L}-\p{L}/u.test(members) ? null : [...members];
    const mark = escaped ?? plain;
    return mark === undefined ? null : [mark];
  };
  const all = several();
  return all && at === pattern.length ? [...new Set(all)] : null;
}
