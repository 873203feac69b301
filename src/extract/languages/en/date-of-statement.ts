import { statementTail } from "./dates.ts";

const speech =
  /\b(?:said|says|saying|told|announced|announces|reported|reports|confirmed|confirms|stated|added|declared|claimed|wrote|tweeted|posted|disclosed|revealed|acknowledged|ruled|warned|estimated|statement|report|briefing|reporters|conference|interview|release)\b/gi;

/** True when what stands before a date ends in a speech word and no more than its circumstances ("told reporters late on"). */
export function statedByCue(before: string): boolean {
  const near = before.slice(-160);
  let last: RegExpExecArray | null = null;
  for (const match of near.matchAll(speech)) last = match;
  return last !== null && statementTail.test(near.slice(last.index + last[0].length));
}
