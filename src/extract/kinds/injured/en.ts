import { type KindCues, noCues, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("injure wound maim hospitalize hospitalise"),
    "hurt hurts hurt hurt hurting",
    "treated-for treats-for treated-for treated-for treating-for",
    "taken-to-hospital takes-to-hospital took-to-hospital taken-to-hospital taking-to-hospital",
    "taken-to-hospitals takes-to-hospitals took-to-hospitals taken-to-hospitals taking-to-hospitals",
  ],
  intransitive: [
    "suffer-injuries suffers-injuries suffered-injuries suffered-injuries suffering-injuries",
    "suffer-*-injuries suffers-*-injuries suffered-*-injuries suffered-*-injuries suffering-*-injuries",
    "sustain-injuries sustains-injuries sustained-injuries sustained-injuries sustaining-injuries",
    "sustain-*-injuries sustains-*-injuries sustained-*-injuries sustained-*-injuries sustaining-*-injuries",
  ],
  events: words("injuries, injury, wounded, injured"),
  nominals: words("injury, injuries, wounding, hospitalization"),
  states: words(
    "in critical condition, in serious condition, in intensive care, in hospital, wounded, injured, broken bones",
  ),
  totals: words("number of injured, number of wounded, injured, wounded"),
  frames: [
    { verbs: "leave leaves left leaving", after: words("injured, wounded, hurt, with injuries") },
    { verbs: "send sends sent sending", after: words("to hospital, to the hospital, to hospitals") },
  ],
};
