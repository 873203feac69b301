import { ends } from "./antecedent.ts";
import type { VerbForm } from "./cue-entries.ts";
import { endOfPhrase } from "./cue-index.ts";
import { fits } from "./fits.ts";
import { isPartOfFreed } from "./part-rules.ts";
import { type Context, decideBy, type Rule } from "./rule.ts";
import { lowerAt } from "./view.ts";

const capacityWords = new Set("room space capacity places beds built designed made meant planned".split(" "));
const employeeWords = new Set("employees staff staffers workers jobs".split(" "));

/** "left 12 dead", "took 40 hostage", "let 14 go": verb before, word after. */
export const framed: Rule = ({ view, slot, whole, custody }) => {
  if (whole) return null;
  const behind = slot.phrase.to + 1;
  const quoted = /^['’”"]$/.test(lowerAt(view, behind)) ? behind + 1 : behind;
  const next = view.lexicon.mayFrame(lowerAt(view, quoted)) ? quoted : behindList(view, quoted);
  if (!view.lexicon.mayFrame(lowerAt(view, next))) return null;
  for (const { kind, verbs, after } of view.lexicon.frames) {
    const ends = after.map((words) => endOfPhrase(view.tokens, next, words)).filter((to) => to !== null);
    if (ends.length === 0) continue;
    for (let at = slot.phrase.from - 1; at >= Math.max(0, slot.phrase.from - 9); at -= 1) {
      const verb = lowerAt(view, at);
      const forms: VerbForm[] = verbs.indexOf(verb) === 0 ? ["base"] : [];
      // "let 650 employees go" is a release only where somebody is held.
      if (/^let/.test(verb) && !custody && employeeWords.has(slot.phrase.headWord ?? "")) return null;
      if (verbs.includes(verb))
        return {
          ...decideBy({ kind, role: "transitive", forms, from: at, to: at }, "frame", 0.9),
          words: [
            { from: at, to: at },
            { from: next, to: Math.max(...ends) },
          ],
        };
      if (/^[;:]$/.test(lowerAt(view, at))) break;
    }
  }
  return null;
};

/** "left four officers and 16 rebels dead": behind the other members of the list. */
function behindList(view: Context["view"], start: number): number {
  if (!/^(?:and|,)$/.test(lowerAt(view, start))) return start;
  for (let at = start + 1; at <= start + LIST; at += 1) {
    if (view.lexicon.mayFrame(lowerAt(view, at))) return at;
    if (ends(lowerAt(view, at))) return start;
  }
  return start;
}
/** A list of those left dead is no longer, in tokens. */
const LIST = 10;

/** "killed 12", "the release of 50 prisoners". */
export const governed: Rule = (context) => {
  const { before } = context;
  if (!before || before.shape === "list" || before.hit.kind === "verified") return null;
  if (!fits(context, before.hit, before.shape === "object" ? "active" : "nominal")) return null;
  return decideBy(
    before.hit,
    before.shape === "object" ? "active" : "nominal",
    before.distance > 0 ? 0.7 : 0.92,
  );
};

/** "killed 6 miners and two cooks". */
export const listed: Rule = (context) => {
  const { before } = context;
  if (context.after === "other" || context.after === "agent") return null;
  if (before?.shape !== "list" || before.hit.kind === "verified" || !fits(context, before.hit, "active"))
    return null;
  return decideBy(before.hit, "list", 0.75);
};

/** "12 were killed", "7 killed and 20 injured", "12 people died". */
export const predicated: Rule = (context) => {
  const { after, slot } = context;
  if (!after || typeof after === "string" || after.hit.kind === "verified") return null;
  // "charged 12 people, and three are in custody": the 12 have a verb of their own.
  // "reported that 12 people and 3 dogs died" has a clause of its own.
  const { view } = context;
  const object = lowerAt(view, slot.phrase.from) !== "that" && lowerAt(view, slot.phrase.from - 1);
  if (after.list && object && /(?:ed|ing)$/.test(object)) return null;
  // "dozens of dead protesters with wounds": the word in front of the noun says more.
  if (slot.phrase.premodifier && !after.main && after.shape === "state") return null;
  // "freed 41, among them three who were serving life": who is freed had been held.
  if (!after.main && after.hit.kind === "detained" && isPartOfFreed(context)) return null;
  // What is said of "5 of the 12" is said of the 5.
  if (!fits(context, after.hit, after.shape)) return null;
  if (slot.phrase.head === "unknown" && after.distance > 4) return null;
  if (after.shape === "bare" && after.distance > 6) return null;
  const confidence = after.distance > 8 ? 0.6 : after.distance > 2 ? 0.75 : 0.92;
  return decideBy(after.hit, after.shape, confidence);
};

/** "12 wounded officers", "the 40 remaining hostages". */
export const described: Rule = ({ slot }) => {
  const { premodifier, head } = slot.phrase;
  if (!premodifier || head === "event" || head === "case" || premodifier.kind === "verified") return null;
  return decideBy(premodifier, "modifier", 0.85);
};

/** "9 deaths", "30 releases". */
export const counted: Rule = ({ slot, view }) => {
  const { headCue, head, headWord } = slot.phrase;
  if (head !== "event" || !headCue) return null;
  // "died a thousand deaths"
  if (/^(?:die|dies|died|dying)$/.test(lowerAt(view, slot.phrase.from - 1))) return null;
  // "three attempted murders"
  if (/^(?:attempted|mass)$/.test(lowerAt(view, headCue.from - 1))) return null;
  if (headWord === "lives" && !lifeLost(view, slot)) return null;
  // "in two brief press releases"
  if (/^releases?$/.test(headWord ?? "") && papers.test(lowerAt(view, headCue.from - 1))) return null;
  return decideBy(headCue, "event", 0.92);
};

const papers = /^(?:press|news|media|data|document|album|video|film|software|product)$/;

function lifeLost(view: Context["view"], slot: Context["slot"]): boolean {
  const near = view.tokens
    .slice(Math.max(0, slot.phrase.from - 6), slot.phrase.to + 5)
    .map(({ lower }) => lower);
  return near.some((word) =>
    /^(?:claim|claims|claimed|claiming|cost|costs|costing|take|took|taken|takes|taking|lost|losing|lose|loss|end|ends|ended|ending)$/.test(
      word,
    ),
  );
}

/** "70 political prisoners": people who are of the kind by name. */
export const named: Rule = (context) => {
  const { slot, view } = context;
  const { phrase } = slot;
  const { headCue, head, from } = phrase;
  if (head !== "person" || !headCue || (headCue.kind === "detained" && isPartOfFreed(context))) return null;
  // "room for 1,500 inmates": how many it could hold, not how many it holds.
  if (lowerAt(view, from - 1) === "for" && capacityWords.has(lowerAt(view, from - 2))) return null;
  // "412 inmates had tested positive" counts the ill.
  const ill = view.tokens
    .slice(phrase.to + 1, phrase.to + 10)
    .some(({ lower }) => /^(?:tested|contracted|infected)$/.test(lower));
  return ill ? null : decideBy(headCue, "noun", 0.8);
};

/** "1,014 cases of political imprisonment": cases of what happened to people. */
export const casesOf: Rule = ({ slot, view }) => {
  const { head, to, headWord } = slot.phrase;
  if (head !== "case" || !/^cases?$/.test(headWord ?? "") || lowerAt(view, to + 1) !== "of") return null;
  for (let at = to + 2; at <= to + 4; at += 1) {
    const hit = (view.cuesFrom[at] ?? []).find(({ role }) => role === "nominal" || role === "event");
    if (hit) return decideBy(hit, "case", 0.8);
    if (view.tokens[at]?.type !== "word") return null;
  }
  return null;
};
