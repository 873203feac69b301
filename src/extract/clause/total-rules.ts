import type { CueHit } from "./cue-index.ts";
import { type Context, decideBy, type Rule } from "./rule.ts";
import { lowerAt } from "./view.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Stand between a total and its number: "rose to 20", "topped 300", "toll: 12". */
const bridge = set(
  "to at of from between number numbers numbered pass exceed top surpass topped tops nears hit reach passes topping hit hits hitting reached reaches reaching passed passing is was are were stands stood above " +
    "exceeded exceeds past : and over surpassed remains remained near",
);
/** "taking to 240 the number of people killed". */
export const totalBehind: Rule = ({ view, slot }) => {
  const before = `${lowerAt(view, slot.phrase.from - 2)} ${lowerAt(view, slot.phrase.from - 1)}`;
  if (
    slot.phrase.head !== "none" ||
    !/^(?:taking|bringing|raising|pushing|lifting|took|brought|raised|takes|brings|raises) to$/.test(before)
  )
    return null;
  for (let at = slot.phrase.to + 1; at <= slot.phrase.to + 12; at += 1) {
    const hit = (view.cuesFrom[at] ?? []).find(({ role, kind }) => kind !== "verified" && role !== "nominal");
    if (hit) return decideBy(hit, "total", 0.75);
  }
  return null;
};

const extremes = set("high low record peak average total maximum minimum");
/** Another clause or another count begins: the total before it says nothing of what follows. */
const barriers = set("; when while cases infections");
const reach = 30;

/** "the death toll rose from 20 to 30", "the number of prisoners stood at 90". */
export const totalled: Rule = (context) => {
  const { view, slot } = context;
  const { head, from, partitive } = slot.phrase;
  if (head === "thing" || partitive) return null;
  const link = lowerAt(view, from - 1);
  const hedged = slot.mention.qualifierSpan !== null;
  if (!bridge.has(link) && !hedged && from === slot.from && link !== ",") return null;
  const hit = totalBefore(context);
  return hit && decideBy(hit, "total", 0.85);
};

/** "puts the toll at 300": a number without a noun right behind a toll belongs to it, whatever follows. */
export const tolled: Rule = (context) => {
  const { view, slot } = context;
  const { head, from } = slot.phrase;
  if (head !== "none" || !tollLinks.test(lowerAt(view, from - 1))) return null;
  const near = view.tokens.slice(Math.max(0, from - 8), from);
  return near.some(({ lower }) => /^tolls?$/.test(lower)) ? totalled(context) : null;
};

const tollLinks =
  /^(?:at|to|from|was|is|(?:reach|hit|pass|surpass)(?:es|ed)?|hits|(?:top|exceed|near|approach)(?:p?ed|s|es)?|past)$/;

function totalBefore(context: Context): CueHit | null {
  const { view, slot } = context;
  const { from } = slot.phrase;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = lowerAt(view, at);
    // "cases rose to 90" where a newsroom's kind counts cases.
    if (barriers.has(word) && !view.cuesTo[at]?.length) return null;
    // "the toll was expected to rise, with 60 still trapped": something else is said of them.
    if (word === "with" && (lowerAt(view, at - 1) === "," || slot.phrase.head === "person")) return null;
    if (word === "as" && !/^(?:of|many|much)$/.test(lowerAt(view, at + 1))) return null;
    if (/^(?:number|tally|total)$/.test(word) && lowerAt(view, at + 1) === "of")
      return countedBy(context, at + 2);
    // "the number kidnapped", "the number taken"
    const participle =
      word === "number" && (view.cuesFrom[at + 1] ?? []).find(({ forms }) => forms.includes("participle"));
    if (participle && participle.to < from) return participle;
    const found = (view.cuesTo[at] ?? []).find((cue) => isTotal(context, cue, at));
    if (found) return numberOfBefore(context, found.from) ?? found;
  }
  return null;
}

/** "the number of those in custody over the deaths": what the number is said to be of, not what comes up later. */
function numberOfBefore(context: Context, from: number): CueHit | null {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const word = lowerAt(context.view, at);
    if (/^[,;:.]$/.test(word) || context.view.slotAt.has(at)) return null;
    if (/^(?:number|tally|total)$/.test(word) && lowerAt(context.view, at + 1) === "of")
      return countedBy(context, at + 2);
  }
  return null;
}

/** "the number of people killed in the flooding": what the number counts. */
function countedBy({ view, slot }: Context, start: number): CueHit | null {
  for (let at = start; at < Math.min(start + 7, slot.phrase.from); at += 1) {
    const hit = (view.cuesFrom[at] ?? []).find(
      ({ role, kind }) => role !== "nominal" && role !== "total" && role !== "weak" && kind !== "verified",
    );
    if (hit && hit.to < slot.phrase.from) return hit;
  }
  return null;
}

function isTotal({ view, slot, earlier }: Context, cue: CueHit, at: number): boolean {
  const { from } = slot.phrase;
  const link = lowerAt(view, from - 1);
  // "after a high of 60" after "executions".
  const extreme = link === "of" && extremes.has(lowerAt(view, from - 2));
  // "deaths in the district range from 12 to 20".
  const spread = link === "from" && /^rang/.test(lowerAt(view, from - 2));
  if ((extreme || spread) && (cue.role === "total" || cue.role === "event")) return true;
  if (cue.role !== "total") return false;
  if (/tolls?$/.test(lowerAt(view, at)) || cue.to > cue.from) return true;
  // "its dead at 12", "deaths rose to 12"; not "12 deaths and 30".
  const owner = earlier.findLast((one) => one.view !== view || one.slot.from <= at);
  const claimed = owner?.view === view && at <= owner.slot.phrase.to;
  return !claimed && from - at <= 8 && bridge.has(link) && link !== "and" && link !== "of";
}
