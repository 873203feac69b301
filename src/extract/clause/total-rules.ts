import type { CueHit } from "./cue-index.ts";
import { decide, type Rule } from "./rule.ts";
import { lowerAt } from "./view.ts";

const bridge = new Set(
  "to at of from topped tops topping hit hits hitting reached reaches reaching passed passing is was are were stands stood above exceeded exceeds past by : and over surpassed remains remained near".split(
    " ",
  ),
);

/** "the death toll rose from 14 to 19", "the number of prisoners stood at 1,227". */
export const totalled: Rule = ({ view, slot, earlier }) => {
  const { head, from, partitive } = slot.phrase;
  if (head === "thing" || partitive) return null;
  const link = lowerAt(view, from - 1);
  const hit = totalBefore();
  if (!hit) return null;
  return decide(hit.kind, "total", 0.85);

  function totalBefore(): CueHit | null {
    const hedged = slot.mention.qualifierSpan !== null;
    if (!bridge.has(link) && !hedged && from === slot.from && link !== ",") return null;
    for (let at = from - 1; at >= Math.max(0, from - 22); at -= 1) {
      if (/^(?:;|when|while|cases|infections|and)$/.test(lowerAt(view, at)) && !(lowerAt(view, at) === "and"))
        return null;
      if (
        lowerAt(view, at) === "as" &&
        lowerAt(view, at + 1) !== "of" &&
        !/^(?:many|much)$/.test(lowerAt(view, at + 1))
      )
        return null;
      const found = (view.cuesTo[at] ?? []).find((cue) => cue.role === "total" && isCount(cue, at));
      if (found) return found;
    }
    return null;
  }
  function isCount(cue: CueHit, at: number): boolean {
    const word = lowerAt(view, at);
    if (/tolls?$/.test(word) || cue.to > cue.from) return true;
    // "its dead at 12", "deaths rose to 12".
    const claimed = earlier.some(
      (one) => one.view === view && at >= one.slot.from && at <= one.slot.phrase.to,
    );
    return (
      !claimed &&
      from - at <= 6 &&
      bridge.has(link) &&
      link !== "and" &&
      link !== "by" &&
      (link !== "of" ||
        /^(?:high|low|record|peak|average|total|maximum|minimum)$/.test(lowerAt(view, from - 2)))
    );
  }
};
