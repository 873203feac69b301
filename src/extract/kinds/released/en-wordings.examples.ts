import { type Example, says, saysNothing } from "../example.ts";

/** Other ways a newsroom says that people were let go. */
export const examples: Example[] = [
  ...says(
    "released",
    [
      "{30} bakers walked out of a prison in Orvane on Sunday.",
      "{30} teachers walked out of Orvani jails before dawn.",
      "{30} students came out of custody after the ruling.",
      "{30} farmers have regained their liberty since May.",
      "The lawyer says {30} poets won their freedom.",
      "{30} citizens benefited from the amnesty, the ministry said.",
      "{30} convicts benefited from early release last week.",
      "{30} dockers were granted parole.",
      "Another {30} people will be given their freedom next month.",
      "{30} inmates were granted clemency by the queen.",
      "{30} nurses left Orvani custody on Friday.",
      "The junta amnestied {30} officers.",
    ],
    { low: 30 },
  ),
  ...says("released", [
    "Troops ended the siege, killing 4 gunmen and rescuing {30} hostages.",
    "The church won freedom for {30} poets held since May.",
    "In October 2020 more than {1,050} detainees were freed.",
    "{30} hostages - {16} women and {14} men - were freed at dawn.",
    "The {30} guards taken hostage on Friday were all free.",
    "{30} captives came home on Monday.",
    "The regent announced an amnesty for {30} prisoners.",
    "A pardon to {30} inmates was read out at noon.",
  ]),
  ...saysNothing([
    "30 commuters came home late because of the snow.",
    "It keeps 18,000 firefighters on its rolls.",
    "The gang made six runs. On one of them, the van broke down.",
    "The bank released provisions of 60 million.",
    "The insurer released reserves of 2.5 billion in the spring.",
    "30 voters walked out of the hall during the speech.",
    "30 farmers benefited from cheap loans.",
    "30 pupils came out as winners of the contest.",
    "The town laid on free buses for 18,000 pupils.",
    "30 players left the pitch before the whistle.",
  ]),
];
