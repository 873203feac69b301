import { allMatches } from "../../text/all-matches.ts";
import { statementTail } from "./dates.ts";

const speech =
  /\b(?:said|says|saying|told|announced|announces|reported|reports|confirmed|confirms|stated|added|declared|claimed|wrote|tweeted|posted|disclosed|revealed|acknowledged|ruled|warned|estimated|statement|report|briefing|reporters|conference|interview|release)\b/gi;

/** True when what stands before a date ends in a speech word and no more than its circumstances ("told reporters late on"). */
export function statedByCue(before: string): boolean {
  const near = before.slice(-160);
  const last = allMatches(speech, near).at(-1);
  return last !== undefined && statementTail.test(near.slice(last.index + last[0].length));
}
