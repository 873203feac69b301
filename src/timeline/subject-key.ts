import type { Claim } from "../domain/claim.ts";
import { nationality } from "./nationality.ts";
import { numberInSentence } from "./number-in-sentence.ts";
import { plainWords, withoutFillers } from "./plain-key.ts";
import { remembered } from "./remembered.ts";

const FILLERS = new Set(
  "the a an of and other more all those these who were being held verified documented corroborated confirmed".split(
    " ",
  ),
);

/** Words for whoever the kind counts: "116 people", "116 prisoners" and a bare "116" count the same group. */
const ANYONE = new Set(
  "people person persons individuals citizens nationals prisoners inmates detainees captives victims dead lives bodies deaths releases arrests fatalities casualties cases names identities".split(
    " ",
  ),
);

/** A part of another count ("70 of them", "12 of the group"), or more on top ("another 17"): nothing to compare it with. */
const PART = /^(?:of|among|another|including)\b|\b(?:of them|of those|of whom)\b/i;

/** Rules by which a number stands for a part of another one: a group only where it has a name ("12 were women"). */
const PART_RULE = /[.](?:part|ellipsis)$/;

/** Rules by which a number comes on top of another one. */
const MORE_RULE = /[.]more$/;

/** Why people are held makes them a group, as a name of it would: "800 people jailed for political reasons". */
const GROUND = /\b(political|religious|ethnic) (?:reasons|grounds|motives|prisoners|detainees)\b/i;

/** Rules by which a number without a noun still counts everybody: "the toll rose to 14", "by its count, 655", "killed 12". */
const WHOLE_RULE = /[.](?:total|compared|check|event|figure|active|bare)$/;

/**
 * A key for who is counted: equal keys may be compared. `""` is anyone of the kind; null is a part of another
 * count. Groups with a name of their own ("political prisoners", "Spanish citizens") keep it, or have the one that
 * editors hold them for.
 */
export const subjectKey = remembered(makeKey);

function makeKey(claim: Claim): string | null {
  if (claim.rules.some((rule) => MORE_RULE.test(rule))) return null;
  // In a text, a number without its noun ("12 had since been freed") takes up people named before; a headline's does not.
  if (claim.subject === null) {
    const whole = claim.in === "title" || claim.rules.some((rule) => WHOLE_RULE.test(rule));
    return whole && !isPart(claim) ? groundOf(claim) : null;
  }
  // "150 detentions": the noun is what happened, whoever it happened to.
  if (/^\p{L}+$/u.test(claim.subject) && claim.rules.some((rule) => rule.endsWith(".event"))) return "";
  const own = groupKey(claim.subject);
  if (own === null || (own === "" && isPart(claim))) return null;
  return claim.registered?.subject?.id ?? (own || groundOf(claim));
}

const isPart = ({ rules }: Claim) => rules.some((rule) => PART_RULE.test(rule));

/** Only of people who are held at one time, and from the figure's own clause. */
function groundOf(claim: Claim): string {
  if (claim.kind !== "detained" || claim.measure !== "stock") return "";
  const at = numberInSentence(claim)?.start ?? 0;
  const clause = claim.sentence
    .split(";")
    .reduce(
      ({ text, end }, part) => (end > at ? { text, end } : { text: part, end: end + part.length + 1 }),
      { text: "", end: 0 },
    );
  return GROUND.exec(clause.text)?.[1]?.toLowerCase() ?? "";
}

/** The same by the words alone. */
export function groupKey(subject: string): string | null {
  if (PART.test(subject)) return null;
  const words = withoutFillers(plainWords(subject), FILLERS).map(singular);
  // "political prisoners" and "political detainees" are one group: what sets it apart is left.
  const named = words.filter((word) => !ANYONE_SINGULAR.has(word));
  return nationality(named).sort().join(" ");
}

/** Good enough to meet "prisoner" and "prisoners"; both sides of a comparison go through it. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const ANYONE_SINGULAR = new Set([...ANYONE].map(singular));
