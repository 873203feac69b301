/**
 * A sentence printed on Wednesday 14 May 2025, and the date that it states of the figure in the first braces. Second
 * braces mark the word that gives the figure its kind, where that matters.
 */
export interface DateExample {
  readonly text: string;
  /** As printed in a record: null where the sentence fixes no date. */
  readonly date: string | null;
  /** The words that say so; null where none do. */
  readonly phrase?: string | null;
  /** Kind and ends of the span of time that the words name: "since 2025-05-12..2025-05-14". */
  readonly window?: string;
  readonly planned?: boolean;
}

const on = (date: string | null, texts: readonly string[], more: Partial<DateExample> = {}): DateExample[] =>
  texts.map((text) => ({ text, date, ...more }));

const plain: DateExample[] = [
  ...on("2025-05-12", [
    "{12} people were killed on Monday.",
    "The league’s latest count, from Monday night, was {12} verified releases.",
    "{12} people were killed Monday night in Norvik.",
    "On Monday, a fire killed {12} people.",
    "Monday’s fire killed {12} people.",
    "A fire late on Monday killed {12} people, the mayor said on Tuesday.",
    "Two days ago {12} people were killed.",
    "The day before yesterday {12} people were killed.",
    "{12} people were killed on May 12.",
    "{12} people were killed on 12 May.",
    "{12} people were killed on Monday, May 12.",
    "{12} people were killed on May 12, 2025.",
    "{12} people were killed on the 12th of May 2025.",
    "{12} people were killed on the 12th.",
    "As of 2025-05-12, {12} people had been killed.",
    "As of Monday, {12} people had been killed.",
    "By Monday evening {12} people had been killed.",
    "By late Monday the toll had reached {12}.",
    "Last Monday {12} people were killed.",
  ]),
  // A Wednesday paper writes "on Wednesday" of its own day and "on Friday" of last week.
  ...on("2025-05-14", [
    "{12} people were killed on Wednesday.",
    "{12} people were killed today.",
    "{12} people were killed this morning.",
    "{12} people were killed earlier in the day.",
    "Earlier today {12} people were killed.",
  ]),
  ...on("2025-05-13", [
    "{12} people were killed yesterday.",
    "{12} people were killed last night.",
    "{12} people were killed on the night of May 13.",
  ]),
  ...on("2025-05-11", ["By Sunday evening, {12} had been freed."]),
  ...on("2025-05-09", ["{12} people were killed on Friday.", "{12} people were killed last Friday."]),
  ...on("2025-05-07", ["{12} people were killed last Wednesday."]),
  ...on("2025-04-28", ["On 28 April {12} people were killed."]),
  ...on("2025-04-30", ["{12} people were killed on the 30th."]),
  ...on("2024-12-24", ["{12} people were killed on Christmas Eve."]),
  ...on("2025-01-01", ["{12} people were killed on New Year’s Day."]),
  ...on("2024-09-19", ["{12} prisoners were freed on Sept. 19."]),
  ...on("2025-04", [
    "{12} people were killed in April.",
    "Last month {12} people were killed.",
    "{12} people were killed in late April.",
    "By the end of April {12} people had been killed.",
    "Two weeks ago {12} people were killed.",
  ]),
  ...on("2025-02", ["{12} people were killed three months ago."]),
  ...on("2024-11", ["{12} people were killed in November.", "In November 2024, {12} people were killed."]),
  ...on("2025-05", [
    "{12} people have been killed this month.",
    "Earlier this month {12} people were killed.",
  ]),
  ...on("2025", ["{12} people have been killed this year."]),
  ...on("2024", [
    "Last year {12} people were killed.",
    "In 2024, {12} people were killed.",
    "In early 2024 {12} people were killed.",
    "A 2024 fire killed {12} people.",
    "{12} people were killed in the summer of 2024.",
  ]),
  ...on("2022", ["Three years ago {12} people were killed."]),
  ...on("2019", ["In 2019, {12} people died there.", "{12} people died in a raid in 2019."]),
];

const ahead: DateExample[] = [
  ...on(
    "2025-05-16",
    ["{12} prisoners will be freed on Friday.", "{12} prisoners are to be freed by Friday."],
    { planned: true },
  ),
  ...on("2025-05-15", ["{12} prisoners will be freed tomorrow."], { planned: true }),
  ...on("2025-05-20", ["{12} prisoners will be freed on the 20th."], { planned: true }),
  ...on("2025-06", ["{12} prisoners will be freed next month.", "{12} prisoners will be freed in June."], {
    planned: true,
  }),
  ...on("2026", ["{12} prisoners will be freed next year."], { planned: true }),
  ...on("2025-09-19", ["{12} prisoners will be freed on Sept. 19."], { planned: true }),
  // What has happened has no date that is still to come.
  ...on(null, ["{12} supporters of his 2028 campaign were held."], { phrase: "2028" }),
];

const statements: DateExample[] = on(
  null,
  [
    "The mayor said on Tuesday that {12} people had been killed.",
    "{12} people were killed, the mayor said on Tuesday.",
    "{12} people were killed, the mayor told reporters late Tuesday.",
    "{12} people were killed, the mayor said in a statement on Tuesday.",
    "{12} people were killed, the mayor announced Tuesday.",
    "{12} people were killed, the ministry confirmed on May 13.",
    "The mayor vowed on Tuesday that the deaths of {12} people would be looked into.",
    "The court ruled on Tuesday that {12} people had been held unlawfully.",
    "On Tuesday the mayor said that {12} people had been killed.",
    "The band released a video Monday showing {12} hostages.",
    "The army held {12} people in what lawyers on Friday called a raid.",
    "The mayor spoke on Tuesday about the {12} people who had died.",
    "The union said in April it was waiting for {12} people held in Orle.",
  ],
  { phrase: null },
);

const spans: DateExample[] = [
  ...on(null, ["{12} people have been killed since Monday."], {
    phrase: "Monday",
    window: "since 2025-05-12..2025-05-14",
  }),
  ...on(null, ["{12} people have been freed since 8 January."], {
    phrase: "8 January",
    window: "since 2025-01-08..2025-05-14",
  }),
  ...on(null, ["Since 8 January, {12} people have been freed."], { window: "since 2025-01-08..2025-05-14" }),
  ...on(null, ["Since March {12} people have been freed."], { window: "since 2025-03..2025-05-14" }),
  ...on(null, ["{12} people have died since the war began in 2009."], { window: "since 2009..2025-05-14" }),
  ...on(null, ["Since the war began in 2009, {12} people have died."], { window: "since 2009..2025-05-14" }),
  ...on(null, ["{12} people were killed over the weekend."], {
    phrase: "over the weekend",
    window: "during 2025-05-10..2025-05-11",
  }),
  ...on(null, ["{12} people were killed last week."], { window: "during 2025-05-05..2025-05-11" }),
  ...on(null, ["{12} people were killed this week."], { window: "during 2025-05-12..2025-05-14" }),
  ...on(null, ["Earlier this week {12} people were killed."], { window: "during 2025-05-12..2025-05-14" }),
  ...on(null, ["{12} people were killed overnight."], { window: "during 2025-05-13..2025-05-14" }),
  ...on(null, ["{12} people were killed in the past month."], {
    phrase: "the past month",
    window: "during 2025-04..2025-05-14",
  }),
  ...on(null, ["{12} people were killed in the last 10 days."], { window: "during 2025-05-04..2025-05-14" }),
  ...on(null, ["{12} people were killed over the past two weeks."], {
    window: "during 2025-04-30..2025-05-14",
  }),
  ...on(null, ["{12} people died last summer."], { window: "during 2024-06..2024-08" }),
  ...on(null, ["{12} people were killed between January and April."], { window: "between 2025-01..2025-04" }),
  ...on(null, ["{12} people were killed from 28 April to 2 May."], {
    window: "between 2025-04-28..2025-05-02",
  }),
  ...on(null, ["{12} people were killed between 2019 and 2021."], { window: "between 2019..2021" }),
  ...on(null, ["{12} people died in the 2019-2020 season."], { window: "between 2019..2020" }),
  ...on(null, ["{12} people died between the first hearing on Monday and the last one."], {
    phrase: "Monday",
  }),
  // A span inside one month has that month for its date.
  ...on("2025-05", ["{12} people were killed from 8 to 12 May."], {
    window: "between 2025-05-08..2025-05-12",
  }),
  ...on("2025-05", ["{12} people were killed between Monday and Tuesday."], {
    window: "between 2025-05-12..2025-05-13",
  }),
  ...on("2025-05", ["Attacks on May 8 and May 11 killed {12} people."], {
    window: "between 2025-05-08..2025-05-11",
  }),
  ...on("2025-01", ["{12} people were killed on January 8-12."], {
    window: "between 2025-01-08..2025-01-12",
  }),
  ...on(null, ["{12} people were held until Monday."], { window: "until ..2025-05-12" }),
  ...on(null, ["{12} people had been freed before Monday."], { window: "until ..2025-05-12" }),
  ...on(null, [
    "{12} people were killed a few days ago.",
    "{12} people were killed in recent weeks.",
    "So far {12} people were killed.",
  ]),
  ...on(null, ["{12} people were killed more than two years ago."], { phrase: "two years ago" }),
];

const shifted: DateExample[] = [
  ...on("2025-05-11", [
    "On Monday a bomb went off; a day earlier {12} people had been shot.",
    "{12} had been shot a day earlier, before the raid on Monday.",
    "On Monday there were 5 deaths, down from {12} the day before.",
  ]),
  ...on("2025-05-13", [
    "A fire broke out on Monday, and the next day {12} people died.",
    "The toll rose to 20, from {12} a day earlier.",
    "On Monday they shot 5 people, and a day later {12} more died.",
  ]),
  ...on("2025-05-12", ["On Monday the rebels let 3 men go, and hours later the army freed {12}."]),
  ...on("2021", ["Police counted {40} deaths in 2021 and 12 in 2020."]),
  ...on("2020", [
    "Police counted 40 deaths in 2021 and {12} in 2020.",
    "In 2021 it killed 40 people, after {12} a year earlier.",
    "The flood killed 40 people in 2021 and {12} in the year before.",
    "It killed 40 people in 2021, up from {12} the previous year.",
  ]),
  ...on(null, ["{12} more died a day later.", "{12} had been let go weeks earlier."]),
];

const owners: DateExample[] = [
  // Two dates and two numbers: each has its own.
  ...on("2023", ["In 2021 a flood killed 40 people, while a 2023 fire killed {12}."]),
  ...on("2021", ["In 2021 a flood killed {40} people, while a 2023 fire killed 12."]),
  ...on("2025-05-13", ["It killed 3 people on Monday and {5} on Tuesday."]),
  ...on("2025-05-12", ["It killed {3} people on Monday and 5 on Tuesday."]),
  ...on("2025-05-12", ["The toll rose from {27} on Monday to 34."]),
  ...on(null, ["The toll rose from 27 on Monday to {34}.", "It has freed {34}, up from 27 on Monday."]),
  ...on("2025-05-12", ["It has freed 34, up from {27} on Monday."]),
  ...on("2025-05-12", ["Four bodies were found on Monday, raising the toll from 12 to {16}."]),
  ...on(null, ["Four bodies were found on Monday, raising the toll from {12} to 16."]),
  ...on("2025-05-12", ["{12} people arrested in March were {freed} on Monday."]),
  ...on("2025-05-13", ["{Two} hostages, who had been held since 2016, were {released} on Tuesday."]),
  ...on("2025-03", ["On Monday they let go some of the {43} teachers whom they had {abducted} in March."]),
  ...on(null, ["The {three} men whose car was found on Monday were {killed}."]),
  // What one clause dates is not the date of the figure in the next.
  ...on(null, [
    "The league said that as of Monday night it had verified only 5 releases and that {12} monks remain in cells.",
    "The palace reported freeing {12} monks, but the league said that as of Monday it had verified only 5.",
    "As of Monday night 5 deaths had been verified, against the {12} that the palace claims.",
    "Its secretary, Jan Ostrand, said that {12} dockers had died.",
    "Prices fell on Tuesday after a shaft caved in at the mine, where {9} workers are missing.",
    "He went home on Monday after {5} prisoners had been freed.",
    "Eight of the {14} had served half of their terms, the longest of which was handed down in 2021.",
    "Before reaching Norvik on Saturday, the storm had hit the isles, killing {24} people.",
    "Five of the {30} were freed in Orle, and the governor spoke of his reasons on Tuesday.",
    "They hold {12} people over last month’s marches.",
    "{12} people were held over Saturday’s march.",
    "The storm, the worst this year, has killed {12} people.",
    "It was the deadliest raid since 2015 and killed {12} people.",
  ]),
  ...on("2025-05-12", [
    "The palace reported freeing 40 monks, but the league said that as of Monday night it had verified only {12} and that 30 remain in cells.",
    "A ferry sank off Orle before dawn on Monday, killing {11} people, the coast guard said.",
    "A fire on Monday in Norvik, the capital, killed {12} people.",
    "A blast on Monday that killed {12} people tore down a wall.",
    "{12} people, most of them women, were {killed} on Monday.",
    "A slide killed {12} people, including 4 children, in the hamlet of Orle late on Monday.",
    "A slide killed {12} people, including 4 children, on Monday.",
    "On Monday, police held {12} people, 5 of them women.",
    "On Monday, police held 12 people, {5} of them women.",
    "{12} people were killed when a bomb went off on Monday.",
    "On Monday, when {12} people were killed, it rained.",
    "They took a family on Monday, freeing a child but killing {3} men.",
    "Courts let out 140 people on Monday and ordered that {51} be kept in jail.",
    "The toll from Monday’s blaze is {12}.",
    "Of the {12} killed on Monday, 5 were women.",
  ]),
  ...on("2010", [
    "The last swap was in 2010, when {10} spies were freed.",
    "It is the worst wreck since 2010, when {10} people died.",
  ]),
  ...on("2019", ["After the dam burst of 2019, in which {270} people died, the owner paid."]),
  ...on("2014", ["It was the place of a 2014 attack at a station, where men killed {33} people."]),
];

const yearBehind: DateExample[] = [
  ...on("2025-01-04", ["On Jan. 4 this year {12} people were killed."]),
  ...on("2024-02", ["In February last year {12} people were killed."]),
];

const none: DateExample[] = [
  ...on(null, ["{12} people were killed.", "May I ask how {12} people died?", "The march drew {12} monks."], {
    phrase: null,
  }),
  // The 31st of April does not exist.
  ...on(null, ["{12} people were killed on April 31."]),
  ...on(null, ["{12} people of Kano State were held."], { phrase: null }),
  // A day within a name.
  ...on(null, ["The Sunday Herald reported that {12} people had died."], { phrase: null }),
  // The date says who was freed, or what the protests were about.
  ...on(
    null,
    [
      "{12} people jailed in 2019 were {freed}.",
      "{12} people arrested during rallies in March have been {freed}.",
      "{12} people were {held} in protests over the disputed election in April.",
    ],
    { phrase: null },
  ),
];

export const examples: readonly DateExample[] = [
  ...plain,
  ...ahead,
  ...statements,
  ...spans,
  ...shifted,
  ...owners,
  ...yearBehind,
  ...none,
];
