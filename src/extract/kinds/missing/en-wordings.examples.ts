import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people cannot be found. */
export const examples: Example[] = [
  ...says("missing", ["{29} are still being searched for."]),
  ...says("missing", ["The register has another {131} who are lost or missing."]),
  ...saysNothing(["Police are looking for 140 more people with suspected links to the gang."]),
  ...says("missing", ["The group has {963} people down as forcibly disappeared."]),
  ...says(
    "missing",
    [
      "{30} people are being sought in the ruins.",
      "{30} workers are still under the rubble.",
      "{30} crew were swept away by the wave.",
      "The coroner put the number of missing at between {60 and 80}.",
      "{30} miners have not been seen again.",
      "{30} miners were never found.",
    ],
    {},
  ),
  ...says("missing", [
    "There are {211} people in the north of the island still unaccounted for.",
    "Another {22} are believed to be trapped underneath the rubble.",
  ]),
  ...saysNothing([
    "Police were looking for three more gunmen.",
    "Three cars were swept away.",
    "The museum sought 30 million for a new wing.",
  ]),
];
