/**
 * All matches of a global pattern, none of them empty. As `text.matchAll(pattern)`, which makes a copy of the pattern
 * at every call: too dear for a sentence.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
