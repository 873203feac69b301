import { type Example, says, saysNothing } from "../example.ts";

export const examples: Example[] = [
  ...says(
    "injured",
    [
      "The blast injured {40} people.",
      "{40} people were injured in the blast.",
      "12 dead, {40} injured in blast",
      "The crash left {40} people injured.",
      "{40} others were wounded.",
      "Hail hurt {40} campers.",
      "The fire killed 3 and wounded {40}.",
      "A gas leak sent {40} workers to hospital.",
      "Doctors said {40} were hospitalized.",
      "The ministry counts {40} wounded officers.",
      "{40} pupils are in critical condition.",
      "Nine people were killed and {40} injured.",
      "The attack wounded {40}.",
      "{40} people were being treated for burns.",
      "There were {40} injuries.",
    ],
    { low: 40 },
  ),
  ...saysNothing([
    "The wounded bear roamed 12 villages.",
    "The scandal hurt 3 parties at the polls.",
    "The striker has missed 9 games with injuries.",
  ]),
];
