import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

/** What bodies carry away: "had burns", "came in with head wounds", "left 12 with fractures". */
const harm = [
  ...words(
    "wounds, burns, cuts, fractures, bruises, lacerations, concussion, concussions, smoke inhalation, frostbite, broken limbs, broken bones, broken legs, broken arms, broken ribs, crushed limbs, crush injuries, internal bleeding",
  ),
  ...["bullet", "gunshot", "shrapnel", "stab", "knife", "head", "leg", "chest", "facial", "pellet"].flatMap(
    (part) => [`${part} wounds`, `${part} injuries`],
  ),
  ...[
    "serious",
    "severe",
    "minor",
    "light",
    "multiple",
    "skull",
    "bone",
    "leg",
    "fuel",
    "chemical",
    "acid",
    "second-degree",
    "third-degree",
  ].flatMap((sort) => [`${sort} burns`, `${sort} injuries`, `${sort} fractures`, `${sort} wounds`]),
];
const withHarm = harm.map((one) => `with ${one}`);
/** Where a shot hurts and need not kill. */
const shotIn = [
  "leg",
  "legs",
  "arm",
  "arms",
  "thigh",
  "thighs",
  "foot",
  "feet",
  "knee",
  "knees",
  "hand",
  "shoulder",
  "ankle",
].flatMap((part) => [`in the ${part}`, `in their ${part}`, `in his ${part}`, `in her ${part}`]);

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("injure wound maim hospitalize hospitalise concuss mutilate disfigure lacerate"),
    "hurt hurts hurt hurt hurting",
    ...phrasal(
      "treat treats treated treated treating",
      "in hospital, in hospitals, in hospital for, for injuries, for wounds, for burns, for cuts, for shock, for smoke inhalation, for minor injuries, for gunshot wounds, by medics, by paramedics, at hospital, there, and sent home, and discharged, at the scene",
    ),
    ...phrasal(
      "admit admits admitted admitted admitting",
      "to hospital, to hospitals, to the hospital, to intensive care",
    ),
    ...[
      "take takes took taken taking",
      "airlift airlifts airlifted airlifted airlifting",
      "ferry ferries ferried ferried ferrying",
      "carry carries carried carried carrying",
      "evacuate evacuates evacuated evacuated evacuating",
    ].flatMap((verb) =>
      phrasal(
        verb,
        "to the hospital, to hospital, to hospitals, to a hospital, to nearby hospitals, to local hospitals, to a local hospital, to clinics, to a clinic",
      ),
    ),
    ...phrasal(
      "treat treats treated treated treating",
      "and released, at the scene, for heat exhaustion, for heatstroke, for ~ shock, for ~ wounds, for ~ injuries, for ~ burns, for ~ fractures, for ~ cuts",
    ),
    ...phrasal("pull pulls pulled pulled pulling", "out hurt, out injured, out wounded"),
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
    ...[
      "suffer suffers suffered suffered suffering",
      "sustain sustains sustained sustained sustaining",
    ].flatMap((verb) =>
      phrasal(
        verb,
        "wounds, burns, fractures, bruises, cuts, * burns, * wounds, * fractures, bullet wounds, gunshot wounds, from burns",
      ),
    ),
    ...phrasal("have has had had having", harm.join(", ")),
    ...phrasal(
      "need needs needed needed needing",
      "hospital treatment, medical treatment, hospital care, stitches, surgery",
    ),
    ...phrasal(
      "require requires required required requiring",
      "hospital treatment, medical treatment, hospital care, stitches, surgery",
    ),
    "suffer-injuries suffers-injuries suffered-injuries suffered-injuries suffering-injuries",
    "suffer-*-injuries suffers-*-injuries suffered-*-injuries suffered-*-injuries suffering-*-injuries",
    "sustain-injuries sustains-injuries sustained-injuries sustained-injuries sustaining-injuries",
    "sustain-*-injuries sustains-*-injuries sustained-*-injuries sustained-*-injuries sustaining-*-injuries",
  ],
  events: words("injuries, injury, wounded, injured, hurt, woundings, broken limbs"),
  nominals: words("injury, injuries, wounding, hospitalization"),
  states: words(
    "fighting for life, fighting for their lives, in critical condition, in serious condition, in intensive care, in a serious condition, in a critical condition, in a stable condition, in hospitals, still in hospital, remain in hospital, remained in hospital, are in hospital, were in hospital, are still in hospital, in hospital after, in hospital with injuries, in hospital with burns, hit by rubber bullets, hit by bullets, hit by shrapnel, hit by gunfire, hit by live rounds, hit by pellets, shot and wounded, with injuries, with wounds, with minor injuries, with serious injuries, with gunshot wounds, with shrapnel wounds, with broken bones, with cuts, seriously hurt, badly hurt, under treatment, on the wards, still on the wards, " +
      "undergoing treatment, being treated, wounded, injured, broken bones, " +
      [...withHarm, ...shotIn.map((place) => `shot ${place}`)].join(", "),
  ),
  totals: words(
    "number of injured, number of wounded, number of people injured, number of people hurt, number of people wounded, number of the injured, number of the wounded, number of injuries, number hurt, number injured, number wounded, list of injured, list of wounded, injured, wounded",
  ),
  frames: [
    {
      verbs: "leave leaves left leaving",
      after: [
        ...words(
          "injured, wounded, hurt, with injuries, fighting for life, fighting for their lives, in a coma, in intensive care, in critical condition, in a critical condition",
        ),
        ...withHarm,
      ],
    },
    { verbs: "shoot shoots shot shooting", after: shotIn },
    {
      verbs: "treat treats treated treating",
      after: words(
        "for wounds, for gunshot wounds, for injuries, for burns, for shrapnel wounds, for head injuries",
      ),
    },
    { verbs: "send sends sent sending", after: words("to hospital, to the hospital, to hospitals") },
  ],
};
