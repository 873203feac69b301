import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people died. */
export const examples: Example[] = [
  ...says("deaths", ["More than {460} people have been shot or burned to death since May."], {
    low: 460,
    high: null,
    qualifier: "more_than",
  }),
  ...says("deaths", [
    "Ten sailors were found alive, {five} died.",
    "Word came of the martyrdom of {40} people.",
    "The blast left {two} clerks and {three} porters dead.",
    "{Twelve} miners were confirmed dead by dusk.",
    "At least {one} nurse was among the fatalities.",
    "Out of the {42} confirmed deaths, {37} have been traced to one ward.",
    "{Sixteen} dockers, including women and boys were killed when the crane fell.",
    "It is estimated that {300} students and teachers were killed.",
    "The collapse cost {17} people their lives.",
    "The ministry owned up to {52} deaths in custody.",
  ]),
  ...says(
    "deaths",
    [
      "{One} man lost his life in the landslide.",
      "{30} climbers did not survive the night.",
      "{30} divers met their deaths in the cave.",
      "{30} miners failed to survive the blast.",
      "Deaths on the county's roads fell to {38} from {51}.",
      "The toll stands at {30}.",
      "Up to {30} soldiers may have drowned.",
    ],
    {},
  ),
  ...says("deaths", ["It is feared that the toll will pass {50}."], {
    low: 50,
    high: null,
    qualifier: "more_than",
    modality: "hypothetical",
  }),
  ...says("deaths", ["Deaths in the mines rose to {40}."], { subject: "Deaths" }),
  // Words for all of them; a clause within what describes them.
  ...says("deaths", [
    "Police killed a total of {10} people in the slum.",
    "The army has killed a combined total of {14} rebels in the two raids.",
    "{Two} people who became trapped when a tunnel collapsed near Rell were found dead on Friday.",
    "{Six} miners who were stuck below after a shaft flooded have died.",
  ]),
  ...says("deaths", [
    "Rescuers dug on, with {98} people now confirmed killed.",
    "{Sixty} villagers were confirmed to have died.",
  ]),
  ...says("deaths", ["Divers found a total of {seven} cadavers in the hold."]),
  ...says("deaths", ["There may have been {400} others who drowned."], { modality: "hypothetical" }),
  ...says("deaths", [
    "{Nine} miners died. The union's toll is higher than the figure of {eight} released by the ministry.",
  ]),
  ...saysNothing([
    "Bird flu killed 2,100 gulls and 37 swans.",
    "Lightning killed 40 sheep.",
    "He sacked all but one of his 22 ministers.",
    "Dozens of ambulances rushed to the deadly blast.",
    "The navy seized four tankers and released two of them.",
    "The battery, at 5,100 mAh, died after 14 hours in our test.",
    "The phone died after 11 hours.",
    "The club buried 30 time capsules.",
    "A third victim, a nurse of 33, lived in Orvane.",
  ]),
];
