import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("injure wound maim hospitalize hospitalise"),
    "hurt hurts hurt hurt hurting",
    ...phrasal(
      "treat treats treated treated treating",
      "in hospital, in hospitals, in hospital for, at hospital, there, and sent home, and discharged, at the scene",
    ),
    ...phrasal(
      "admit admits admitted admitted admitting",
      "to hospital, to hospitals, to the hospital, to intensive care",
    ),
    ...phrasal("rush rushes rushed rushed rushing", "to hospital, to hospitals, to the hospital"),
    ...phrasal("bring brings brought brought bringing", "to hospital, to hospitals, to the hospital"),
    "bruise bruises bruised bruised bruising",
    "scald scalds scalded scalded scalding",
    "treated-for treats-for treated-for treated-for treating-for",
    "taken-to-hospital takes-to-hospital took-to-hospital taken-to-hospital taking-to-hospital",
    "taken-to-hospitals takes-to-hospitals took-to-hospitals taken-to-hospitals taking-to-hospitals",
  ],
  weak: ["treat treats treated treated treating", "admit admits admitted admitted admitting"],
  intransitive: [
    ...phrasal("lose loses lost lost losing", "a limb, limbs, an eye, a leg, an arm, teeth"),
    ...phrasal("break breaks broke broken breaking", "bones, a leg, an arm, a hand, ribs"),
    ...phrasal(
      "receive receives received received receiving",
      "hospital treatment, medical treatment, treatment in hospital",
    ),
    "suffer-injuries suffers-injuries suffered-injuries suffered-injuries suffering-injuries",
    "suffer-*-injuries suffers-*-injuries suffered-*-injuries suffered-*-injuries suffering-*-injuries",
    "sustain-injuries sustains-injuries sustained-injuries sustained-injuries sustaining-injuries",
    "sustain-*-injuries sustains-*-injuries sustained-*-injuries sustained-*-injuries sustaining-*-injuries",
  ],
  events: words("injuries, injury, wounded, injured"),
  nominals: words("injury, injuries, wounding, hospitalization"),
  states: words(
    "in critical condition, in serious condition, in intensive care, in a serious condition, in a critical condition, in a stable condition, in hospitals, under treatment, on the wards, still on the wards, " +
      "undergoing treatment, being treated, with burns, with fractures, wounded, injured, broken bones",
  ),
  totals: words("number of injured, number of wounded, list of injured, list of wounded, injured, wounded"),
  frames: [
    { verbs: "leave leaves left leaving", after: words("injured, wounded, hurt, with injuries") },
    { verbs: "send sends sent sending", after: words("to hospital, to the hospital, to hospitals") },
  ],
};
