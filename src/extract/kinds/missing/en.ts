import { type KindCues, noCues, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  intransitive: [
    "disappear disappears disappeared disappeared disappearing",
    "vanish vanishes vanished vanished vanishing",
    "go-missing goes-missing went-missing gone-missing going-missing",
  ],
  events: words("disappearances, missing"),
  nominals: words(
    "disappearance, disappearances, search for, hunt for, searching for, searched for, looking for",
  ),
  states: words("missing, unaccounted for, disappeared, not been found"),
  totals: words("number of missing, missing"),
  frames: [{ verbs: "leave leaves left leaving", after: words("missing, unaccounted for") }],
};
