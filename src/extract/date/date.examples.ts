/** A sentence with one figure in braces, printed on Wednesday 14 May 2025, and the date that it states. */
export interface DateExample {
  readonly text: string;
  readonly date: string | null;
  /** The words that say so; null where none do. */
  readonly phrase?: string | null;
  readonly planned?: boolean;
}

const on = (date: string | null, texts: readonly string[], more: Partial<DateExample> = {}): DateExample[] =>
  texts.map((text) => ({ text, date, ...more }));

export const examples: DateExample[] = [
  ...on("2025-05-12", [
    "{12} people were killed on Monday.",
    "{12} people were killed Monday night in Norvik.",
    "On Monday, a fire killed {12} people.",
    "Monday’s fire killed {12} people.",
    "A fire late on Monday killed {12} people, the mayor said on Tuesday.",
    "Two days ago {12} people were killed.",
    "{12} people were killed on May 12.",
    "{12} people were killed on 12 May.",
    "{12} people were killed on May 12, 2025.",
    "{12} people were killed on the 12th of May 2025.",
    "As of 2025-05-12, {12} people had been killed.",
  ]),
  // A Wednesday paper writes "on Wednesday" of its own day and "on Friday" of last week.
  ...on("2025-05-14", ["{12} people were killed on Wednesday.", "{12} people were killed today."]),
  ...on("2025-05-13", ["{12} people were killed yesterday.", "{12} people were killed last night."]),
  ...on("2025-05-09", ["{12} people were killed on Friday."]),
  ...on("2025-05-16", ["{12} prisoners will be freed on Friday."], { planned: true }),
  ...on("2025-09-19", ["{12} prisoners will be freed on Sept. 19."], { planned: true }),
  ...on("2024-09-19", ["{12} prisoners were freed on Sept. 19."]),
  ...on("2025-04", ["{12} people were killed in April.", "Last month {12} people were killed."]),
  ...on("2024-11", ["{12} people were killed in November.", "In November 2024, {12} people were killed."]),
  ...on("2025-05", ["{12} people have been killed this month."]),
  ...on("2024", [
    "Last year {12} people were killed.",
    "In 2024, {12} people were killed.",
    "A 2024 fire killed {12} people.",
  ]),
  ...on("2022", ["Three years ago {12} people were killed."]),
  ...on("2023", ["In 2021 a flood killed 40 people, while a 2023 fire killed {12}."]),
  // The day of the statement is not the day of the count.
  ...on(
    null,
    [
      "The mayor said on Tuesday that {12} people had been killed.",
      "{12} people were killed, the mayor said on Tuesday.",
      "{12} people were killed, the mayor told reporters late Tuesday.",
      "{12} people were killed, the mayor said in a statement on Tuesday.",
      "{12} people were killed, the mayor announced Tuesday.",
    ],
    { phrase: null },
  ),
  // A span of time up to now fixes no day; its words are kept.
  ...on(null, ["{12} people have been killed since Monday."], { phrase: "Monday" }),
  ...on(null, ["{12} people were killed over the weekend."], { phrase: "over the weekend" }),
  ...on(null, ["{12} people were killed between January and April."]),
  ...on(null, ["{12} people were killed.", "May I ask how {12} people died?", "The march drew {12} monks."], {
    phrase: null,
  }),
  // What one clause dates is not the date of the figure in the next.
  ...on(null, [
    "The league said that as of Monday night it had verified only 5 releases and that {12} monks remain in cells.",
    "The palace reported freeing {12} monks, but the league said that as of Monday it had verified only 5.",
    "As of Monday night 5 deaths had been verified, against the {12} that the palace claims.",
    "Its secretary, Jan Ostrand, said that {12} dockers had died.",
  ]),
  ...on("2025-05-12", [
    "The palace reported freeing 40 monks, but the league said that as of Monday night it had verified only {12} and that 30 remain in cells.",
  ]),
  // The 31st of April does not exist.
  ...on(null, ["{12} people were killed on April 31."]),
];
