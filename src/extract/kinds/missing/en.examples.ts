import { type Example, says, saysNothing } from "../example.ts";

export const examples: Example[] = [
  ...says(
    "missing",
    [
      "{40} sailors are missing.",
      "{40} missing after ferry sinks",
      "A further {40} passengers are still unaccounted for.",
      "{40} people have disappeared since the coup.",
      "{40} villagers remain missing.",
      "The flood killed 12 people and left {40} missing.",
      "Rescuers are looking for {40} missing hikers.",
      "Twelve people died and {40} were missing.",
      "{40} students went missing on the road.",
      "{40} students are yet to be accounted for.",
      "{40} students are not accounted for.",
      "{40} students have not been found.",
    ],
    { low: 40 },
  ),
  ...saysNothing([
    "The team is missing 3 players.",
    "The report is missing 12 pages.",
    "The file disappeared 9 years ago.",
  ]),
];
