import { type Example, says } from "../example.ts";

/** Figures that leave out what happened, or stand in for those who were freed. */
export const examples: Example[] = [
  ...says("released", [
    "The office reported freeing {2,200} of the roughly 10,000 people jailed in May, among them {55} schoolboys.",
  ]),
  ...says(
    "released",
    ["The junta will free {300} prisoners next week. {Sixty-six} of them are foreigners."],
    { modality: "planned" },
  ),
  ...says("released", [
    "The government let go {41} rebels, among them {three} commanders who were serving life.",
    "Some {1,900} prisoners were released, including {250} serving life sentences.",
    'Asked how many had been freed, the minister said: "{Eighty-five}, as of this morning."',
    "Courts freed {nine} jailed over 2021 bread protests.",
  ]),
  ...says(
    "released",
    ["The junta agreed to free {250} prisoners serving life terms and {1,700} detainees from the islands."],
    { modality: "planned" },
  ),
];
