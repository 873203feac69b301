import type { Claim } from "../domain/claim.ts";
import { plainWords, withoutFillers } from "./plain-key.ts";

const FILLERS = new Set(
  "the a an of and other more all those these who were being held verified confirmed documented".split(" "),
);

/** Words for whoever the kind counts: "116 people", "116 prisoners" and a bare "116" count the same group. */
const ANYONE = new Set(
  "people person persons individuals citizens prisoners inmates detainees captives victims dead lives bodies deaths releases arrests fatalities casualties cases names".split(
    " ",
  ),
);

/** A part of another count ("70 of them", "12 of the group"), or more on top ("another 17"): nothing to compare it with. */
const PART = /^(?:of|among|another|including)\b|\b(?:of them|of those|of whom)\b/i;

/** Rules by which a number stands for a part of another one, or for more on top. */
const PART_RULE = /[.](?:part|more|ellipsis)$/;

/** Rules by which a number without a noun still counts everybody: "the toll rose to 14", "by its count, 655". */
const WHOLE_RULE = /[.](?:total|compared|check|event|figure)$/;

/**
 * A key for who is counted: equal keys may be compared. `""` is anyone of the kind; null is a part of another
 * count. Groups with a name of their own ("political prisoners", "Spanish citizens") keep it, or have the one that
 * editors hold them for.
 */
export function subjectKey(claim: Claim): string | null {
  if (claim.rules.some((rule) => PART_RULE.test(rule))) return null;
  // In a text, a number without its noun ("12 had since been freed") takes up people named before; a headline's does not.
  if (claim.subject === null) {
    const whole = claim.in === "title" || claim.rules.some((rule) => WHOLE_RULE.test(rule));
    return whole ? "" : null;
  }
  const own = groupKey(claim.subject);
  return own === null ? null : (claim.registered?.subject?.id ?? own);
}

/** The same by the words alone. */
export function groupKey(subject: string): string | null {
  if (PART.test(subject)) return null;
  const words = withoutFillers(plainWords(subject), FILLERS).map(singular);
  return words.every((word) => ANYONE_SINGULAR.has(word)) ? "" : words.sort().join(" ");
}

/** Good enough to meet "prisoner" and "prisoners"; both sides of a comparison go through it. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const ANYONE_SINGULAR = new Set([...ANYONE].map(singular));
