import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people were taken or are held. */
export const examples: Example[] = [
  ...says(
    "detained",
    [
      "Soldiers rounded up {30} villagers in the night.",
      "Agents picked up {30} villagers at their homes.",
      "{30} marchers were hauled off in vans.",
      "{30} students were led away in handcuffs.",
      "{30} students sit in pre-trial detention.",
      "{30} unionists are still locked up.",
      "{30} cadres were placed under house arrest.",
      "{30} shepherds were kept in police cells for a week.",
      "The remaining captives number {30}, the mediator said.",
      "The rebels held {30} prisoners.",
      "{Two} former directors of the dam, aged 51 and 60, were arrested on Monday.",
      "The ministry raised its count of people detained to {467} from {312}.",
    ],
    {},
  ),
  ...saysNothing([
    "The 3,100 away supporters were held back for half an hour after the match.",
    "Traffic was held up for 40 minutes.",
    "The shop keeps 40 kinds of tea behind the counter.",
    "Volunteers picked up 300 bottles from the beach.",
  ]),
];
