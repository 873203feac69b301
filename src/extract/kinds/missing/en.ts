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
  states: words(
    "missing, lost or missing, lost and missing, forcibly disappeared, down as disappeared, could not be traced, could not be found, could not be located, cannot be found, cannot be traced, yet to be accounted for, yet to be traced, yet to be heard from, not been accounted for, not accounted for, not yet been accounted for, with no trace, without trace, without a trace, lost without trace, still to be found, still to be traced, still to be located, not yet found, not yet located, not yet traced, nowhere to be found, whereabouts unknown, out of contact, out of reach, * not known, on the list of the missing, on the list of missing, on the missing list, unaccounted for, disappeared, not been found, not been heard from, not been traced, not been located, not been seen since, being sought, being searched for, still searched for, not been seen, not been seen again, not seen again, never seen again, never been seen again, never been found, never found, never returned, never came back, never been heard from, being looked for, " +
      "still sought, untraced, lost at sea, yet to be found, still under the mud, under the rubble, underneath the rubble, underneath rubble, underneath the debris, beneath rubble, beneath the debris, under the debris, under the mud, beneath the rubble, " +
      "trapped under rubble, buried under rubble, swept away, swept out to sea, washed away, entombed, under debris, under rubble, in the rubble, in the ruins, under the snow, under the ruins, under collapsed buildings, beneath the mud, beneath the ruins, still down there, feared lost",
  ),
  totals: words(
    "number of missing, number of the missing, number of people missing, number unaccounted for, list of the missing, list of missing, missing",
  ),
  frames: [{ verbs: "leave leaves left leaving", after: words("missing, unaccounted for, lost") }],
};
