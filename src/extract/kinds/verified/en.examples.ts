import { type Example, says, saysNothing } from "../example.ts";

export const examples: Example[] = [
  ...says(
    "verified",
    [
      "The regime says it freed 90 men; the monitors have verified {40} releases.",
      "The regime says it freed 90 men, but only {40} cases had been independently verified.",
      "The junta freed 90 monks. The group has verified {40} of them.",
      "The junta freed 90 monks. A rights group confirmed only {40} of the names.",
      "Of the 90 releases that the junta announced, {40} have been corroborated by the monitors.",
      "The regime freed 90 men. The network has been able to confirm {40} releases.",
      "The regime freed 90 men. The network's latest count, from Friday, was {40} verified cases.",
      "The regime freed 90 men. The network lists {40} documented releases.",
      "The regime freed 90 men. The latest count of the network was {40} verified cases.",
    ],
    { low: 40, of: "released" },
  ),
  ...says(
    "verified",
    [
      "The mission said it had verified {40} civilian deaths.",
      "The mission documented {40} killings.",
      "The daily has verified the deaths of {40} people.",
      "{40} deaths have been independently verified.",
    ],
    { low: 40, of: "deaths" },
  ),
  ...says(
    "verified",
    ["The centre has verified the arrests of {40} bloggers.", "Lawyers documented {40} arrests."],
    { low: 40, of: "detained" },
  ),
  ...says("deaths", ["Officials confirmed {40} deaths.", "Police confirmed that {40} people had died."]),
  ...says("released", [
    "The ministry confirmed the release of {40} sailors.",
    "By dusk 56 releases had been verified, against the {90} that the palace claims.",
  ]),
  ...saysNothing([
    "The lab verified 12 measurements.",
    "The clinic has 300 confirmed cases of cholera.",
    "The clinic has 300 verified cases of cholera.",
  ]),
];
