import { countedSpeakers, countOpeners, events, nobody, verbOpeners } from "../languages/en/no-speakers.ts";

/** A phrase with a finite verb inside is a clause and no name. */
const clauseInside = /\s(?:was|were|is|are|has|have|had|will|would|could)\s/iu;
/** Capitals in a row behind a determiner or at the start: a name, in which "Two" and "Hundred" may be words. */
const named = /^(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|and|for|the))+$/u;

/** "one of its lawyers", "two of the charity's doctors". */
const someOfTheirs =
  /^(?:one|two|three|another|several|some)\sof\s(?:its|their|his|her|(?:the\s)?[\p{L}-]+(?:['’]s|s['’]))\s\p{Ll}/iu;
/** "moving 5,064 men", "by name", "1,100 autopsies", what ends in a preposition: no noun phrase of somebody. */
const noPhrase =
  /^(?:\p{Ll}{2,}ing\s\d|name\b)|^\d[\d.,]*\s\p{Ll}+(?:s|ies)$|\s(?:of|the|a|an|to|and|with)$/u;
/** "the current outbreak", "an air strike on a house": what happened says nothing. */
const happens = (plain: string): boolean => {
  const [front = ""] = plain.split(/\s(?:of|on|in|at|from|near|against|by|outside|inside)\s/u, 1);
  const head = front.slice(front.lastIndexOf(" ") + 1);
  // "the death toll from the outbreak"
  const last = /^(?:tolls?|deaths|dead)$/.test(head) ? plain.slice(plain.lastIndexOf(" ") + 1) : head;
  // "Violence linked to the vote has killed 30": a capital at the head of a sentence makes no name.
  return events.has(front.includes(" ") ? last : last.toLowerCase());
};

/** "the daily rise in deaths": how a figure moves. */
const moves =
  /(?<!\p{L})(?:rise|increase|jump|drop|decline|fall|spike|surge|uptick|decrease|growth)\s(?:in|of)(?!\p{L})/iu;
/** "associated with the party": what belongs together says nothing. */
const joins = /^(?:associated|linked|connected|tied|related|due|owing)\s(?:with|to)(?!\p{L})/iu;
/** A figure that nobody owns: "an earlier toll". */
const tollAlone =
  /^(?:the|an?|this|that)?\s?(?:(?:earlier|previous|initial|latest|new|provisional|preliminary|first|last|death|(?:day|night|week|month|year)['’]s)\s){0,3}tolls?(?: of \d+)?$/iu;

/**
 * Whether words can stand for a person, a body, a document or a group that speaks. Counted victims, numbers, words for
 * nobody in particular and clauses can't: "Dozens of prisoners", "Two", "half of them", "gave the official".
 */
export function maySpeak(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^["“”'‘’«]{1,3}|["“”'‘’»]{1,3}$/gu, "")
    .replace(/\s+/gu, " ");
  if (!/\p{L}/u.test(plain)) return false;
  const bare = plain.replace(/^(?:the|these|those|some|other)\s/iu, "").toLowerCase();
  if (nobody.has(bare) && !/(?:^|\s)WHO$/.test(plain)) return false;
  if (happens(plain)) return false;
  if (
    /^(?:the |a |an |this )?(?:death toll|toll|number|total)s? (?:in|of|since|after|linked|rose|has)\b/iu.test(
      plain,
    ) &&
    !/\bby\b/u.test(plain)
  )
    return false;
  const first = plain.split(" ", 1)[0] ?? "";
  if (verbOpeners.has(first.toLowerCase()) && !/^(?:May|Will)\s\p{Lu}/u.test(plain)) return false;
  if (clauseInside.test(plain) && !/\b(?:who|which|that|whose)\b/iu.test(plain)) return false;
  if (tollAlone.test(plain) || noPhrase.test(plain) || moves.test(plain) || joins.test(plain)) return false;
  if (someOfTheirs.test(plain)) return true;
  const counted = countOpeners.exec(plain);
  if (!counted) return true;
  const rest = plain.slice(counted[0].length).trim();
  if (rest === "" || nobody.has(rest.toLowerCase())) return false;
  return (
    countedSpeakers.test(rest) ||
    ((named.test(plain) || /^\p{Lu}/u.test(rest)) && !/\bof\b/u.test(counted[0]))
  );
}
