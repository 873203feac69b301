import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people were hurt. */
export const examples: Example[] = [
  ...says("injured", [
    "The crash left {two} tourists fighting for their lives.",
    "{Nine} children are fighting for life in hospital.",
  ]),
  ...says(
    "injured",
    [
      "The clinic treated {30} demonstrators for the effects of tear gas.",
      "Hospitals in the valley admitted {30} people.",
      "{30} people remain under treatment.",
      "{30} of the passengers broke bones.",
      "{30} others were treated and sent home.",
      "{30} hikers were rushed to hospital.",
      "{30} walkers were treated for heat exhaustion.",
      "The list of injured has grown to {30}.",
      "{30} survivors had fuel burns.",
      "{30} had burns, he added.",
      "The guards left {30} with bullet wounds.",
      "{30} patients had come in with crushed limbs or head wounds.",
      "Guards shot {30} men in the leg.",
      "He tended {30} patients who were shot in the arm.",
    ],
    { low: 30 },
  ),
  ...saysNothing(["The college admitted 30 students in the autumn.", "The firm treated 30 tons of waste."]),
];
