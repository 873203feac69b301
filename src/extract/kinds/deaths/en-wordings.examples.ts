import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people died. */
export const examples: Example[] = [
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
  ...saysNothing([
    "Bird flu killed 2,100 gulls and 37 swans.",
    "Lightning killed 40 sheep.",
    "He sacked all but one of his 22 ministers.",
    "The navy seized four tankers and released two of them.",
    "The battery, at 5,100 mAh, died after 14 hours in our test.",
    "The phone died after 11 hours.",
    "The club buried 30 time capsules.",
    "A third victim, a nurse of 33, lived in Orvane.",
  ]),
];
