import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people were taken or are held. */
export const examples: Example[] = [
  ...says(
    "detained",
    [
      "Soldiers rounded up {30} villagers in the night.",
      "Gunmen abducted between {80 and 95} pupils and {six} teachers.",
      "Gunmen stormed the clinic and took away {30} nurses.",
      "Raiders snatched {30} pupils from a dormitory.",
      "{Three} men aged 19, 24 and 41 have been detained.",
      "{Twenty} unionists and {3} clerks are among those held.",
      "Police put the number kidnapped at {40}.",
      "{Thirty} monks are still in the old Harrow prison.",
      "Agents picked up {30} villagers at their homes.",
      "{30} marchers were hauled off in vans.",
      "{30} students were led away in handcuffs.",
      "{30} students sit in pre-trial detention.",
      "{30} unionists are still locked up.",
      "{30} cadres were placed under house arrest.",
      "{30} shepherds were kept in police cells for a week.",
      "The remaining captives number {30}, the mediator said.",
      "The rebels held {30} prisoners.",
      "The court will hear the case against {seven} men, all of them in custody.",
      "The union lists {30} teachers as political prisoners.",
      "{Two} former directors of the dam, aged 51 and 60, were arrested on Monday.",
      "The ministry raised its count of people detained to {467} from {312}.",
    ],
    {},
  ),
  ...saysNothing([
    "The valley keeps 1,200 wardens on its payroll all winter.",
    "He met 12 relatives, all of them free to talk.",
    "A 7 billion loan for jails, two billion of which is unpaid, was signed.",
    "Its files hold 412 names from the district.",
    "There were 133 cases of the fever, 102 of them confirmed.",
    "The court holds that 1,406 of the shots were fired by others.",
    "The 3,100 away supporters were held back for half an hour after the match.",
    "Traffic was held up for 40 minutes.",
    "The shop keeps 40 kinds of tea behind the counter.",
    "Volunteers picked up 300 bottles from the beach.",
  ]),
];
