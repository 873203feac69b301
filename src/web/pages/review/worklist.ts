import { read } from "../client.ts";

/** The claims that are worked off one after another, under the filters of the address. */
const list: { query: string; words: string[] } = { query: "", words: [] };
const done = new Set<string>();
let lastDecided: { words: string; id: string } | null = null;

export const leaveOut = (words: string) => void done.add(words);
export const takeIn = (words: string) => void done.delete(words);

/** What was decided last, for taking it back. */
export const rememberDecision = (words: string, id: string) => {
  lastDecided = { words, id };
};
export function takeLastDecision(): { words: string; id: string } | null {
  const last = lastDecided;
  lastDecided = null;
  return last;
}

/** The next claim behind this one; null when nothing is left. */
export async function nextClaim(current: string | null, query: string): Promise<string | null> {
  const behind = list.query === query && current !== null ? list.words.indexOf(current) : -1;
  const known = behind >= 0 ? list.words.slice(behind + 1).find((words) => !done.has(words)) : undefined;
  if (known) return known;
  const { rows } = await read("/api/review/queue", {
    ...Object.fromEntries(new URLSearchParams(query)),
    limit: 100,
  });
  list.query = query;
  list.words = rows.map(({ item }) => item.words);
  return list.words.find((words) => words !== current && !done.has(words)) ?? null;
}
