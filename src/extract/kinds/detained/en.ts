import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars(
      "arrest detain jail remand imprison incarcerate abduct apprehend intern handcuff confine recapture re-capture rearrest re-arrest imprison collar",
    ),
    "kidnap kidnaps kidnapped kidnapped kidnapping",
    ...phrasal("lock locks locked locked locking", "up"),
    ...phrasal("round rounds rounded rounded rounding", "up"),
    ...phrasal("pick picks picked picked picking", "up"),
    ...phrasal("haul hauls hauled hauled hauling", "away, off, in"),
    ...phrasal("cart carts carted carted carting", "off, away"),
    ...[
      "escort escorts escorted escorted escorting",
      "drive drives drove driven driving",
      "march marches marched marched marching",
      "ferry ferries ferried ferried ferrying",
      "frogmarch frogmarches frogmarched frogmarched frogmarching",
    ].flatMap((verb) =>
      phrasal(
        verb,
        "to ~ police station, to ~ police stations, to ~ police van, to ~ police vans, to ~ prison, to ~ jail, into ~ custody",
      ),
    ),
    ...phrasal(
      "take takes took taken taking",
      "to ~ police station, to ~ station, to ~ prison, to ~ jail, to ~ detention centre, to ~ detention center, to ~ barracks, into ~ custody",
    ),
    ...phrasal("sweep sweeps swept swept sweeping", "up"),
    ...phrasal("scoop scoops scooped scooped scooping", "up"),
    ...phrasal("drag drags dragged dragged dragging", "away, off, into a van, into vans, into police vans"),
    ...phrasal(
      "bundle bundles bundled bundled bundling",
      "into a van, into vans, into police vans, into a car, into cars, away, off",
    ),
    ...phrasal("pull pulls pulled pulled pulling", "in for questioning"),
    ...phrasal(
      "bring brings brought brought bringing",
      "in for questioning, into custody, in by police, in by ~ police, in in handcuffs",
    ),
    ...phrasal(
      "march marches marched marched marching",
      "off at gunpoint, away at gunpoint, into the bush, into the forest",
    ),
    ...phrasal("carry carries carried carried carrying", "off at gunpoint, into the bush, into captivity"),
    ...phrasal("spirit spirits spirited spirited spiriting", "away, off"),
    ...phrasal("whisk whisks whisked whisked whisking", "away, off"),
    ...phrasal("commit commits committed committed committing", "to prison, to jail, to custody"),
    ...phrasal("order orders ordered ordered ordering", "held, detained, jailed, remanded, into custody"),
    ...phrasal("book books booked booked booking", "into jail, into the jail, into the county jail"),
    ...phrasal(
      "lead leads led led leading",
      "away in handcuffs, off in handcuffs, to a police bus, to a police van, to police vans",
    ),
    ...phrasal("throw throws threw thrown throwing", "in jail, into jail, in prison, into prison"),
    ...phrasal("send sends sent sent sending", "to jail, to prison, to the cells"),
    ...phrasal("hold holds held held holding", "prisoner, captive, hostage, incommunicado, in custody"),
    ...phrasal(
      "keep keeps kept kept keeping",
      "in custody, behind bars, in jail, in prison, in cells, in * cells",
    ),
    ...phrasal(
      "place places placed placed placing",
      "in custody, in detention, under arrest, under house arrest",
    ),
    ...phrasal("take takes took taken taking", "in for questioning, away by soldiers, away by police"),
    "nab nabs nabbed nabbed nabbing",
    "rounded-up rounds-up rounded-up rounded-up rounding-up",
    "picked-up picks-up picked-up picked-up picking-up",
    "lock-up locks-up locked-up locked-up locking-up",
    "take-hostage takes-hostage took-hostage taken-hostage taking-hostage",
    "take-captive takes-captive took-captive taken-captive taking-captive",
    "take-prisoner takes-prisoner took-prisoner taken-prisoner taking-prisoner",
    "take-into-custody takes-into-custody took-into-custody taken-into-custody taking-into-custody",
    "put-behind-bars puts-behind-bars put-behind-bars put-behind-bars putting-behind-bars",
  ],
  weak: [
    ...regulars("seize capture snatch"),
    "hold holds held held holding",
    "take takes took taken taking",
    "catch catches caught caught catching",
    "steal steals stole stolen stealing",
    "keep keeps kept kept keeping",
    ...phrasal("take takes took taken taking", "away"),
    ...phrasal("lead leads led led leading", "away"),
    ...phrasal("drive drives drove driven driving", "off with, away with"),
  ],
  intransitive: [
    ...phrasal("go goes went gone going", "to prison, to jail, behind bars"),
    ...phrasal("land lands landed landed landing", "in jail, in prison, behind bars"),
    ...phrasal("end ends ended ended ending", "up in jail, up in prison, up behind bars, up in ~ cells"),
    ...phrasal(
      "see sees saw seen seeing",
      "the inside of ~ cell, the inside of ~ jail, the inside of ~ prison",
    ),
  ],
  events: words(
    "arrests, arrest, detentions, detention orders, arbitrary detentions, kidnaps, hostage-takings, kidnappings, abductions, imprisonments",
  ),
  nominals: words(
    "arrest, arrests, detention, detentions, capture, abduction, kidnapping, kidnap, imprisonment, jailing, seizure, incarceration, internment, captivity, custody",
  ),
  states: words(
    "in custody, behind bars, in jail, in prison, in detention, in captivity, in cells, in jails, in prisons, under arrest, in police custody, held hostage, hostage, captive, " +
      "on death row, under house arrest, in confinement, in solitary confinement, " +
      "in ~ custody, in ~ jail, in ~ jails, in ~ prison, in ~ prisons, in ~ detention, in * militia's hands, in militia hands, in their hands, in * gang's hands, in * group's hands, in * rebels' hands, in * kidnappers' hands, in * captors' hands, " +
      "remain captives, remain hostages, remain prisoners, are captives, are hostages, are prisoners, as hostages, as hostage, as prisoners, as political prisoners, as political detainees, as * prisoners, as prisoners of conscience, as detainees, as detained, as captives, cleared for release, approved for release, eligible for release, awaiting release, " +
      "awaiting trial, await execution, awaits execution, awaiting execution, on remand, incommunicado, deprived of their freedom, still inside, in pre-trial detention, in pretrial detention, in police cells, in the cells, in * cells, locked up, under lock and key, " +
      "kept locked up, still locked up, still locked away, locked away, under detention, in the hands of, with ~ kidnappers, with ~ captors, with ~ abductors, with their kidnappers, with their captors, with their abductors, under sentence of death, serving sentences, serving prison terms, serving life, serving long sentences, back inside, back behind bars, back in custody, back in jail, back in prison, in the hands of * captors, in enemy hands, in rebel hands, in the hands of kidnappers, in the hands of the kidnappers, in the hands of their captors, on * death row, in a cell, in one cell, in prison camps, in detention camps, behind * bars, serving time, under guard, in handcuffs, in police hands, deprived of freedom, deprived of their liberty, " +
      "deprived of liberty",
  ),
  people: words(
    "prisoners, prisoner, inmates, inmate, detainees, detainee, hostages, hostage, captives, captive, internees, abductees, kidnap victims, arrestees, pows, prisoners of war, prisoners of conscience, remand prisoners, remandees",
  ),
  totals: words(
    "number of people held, number of people jailed, number of people detained, number of people arrested, number of people in custody, number of people in detention, number of people behind bars, number of inmates, number of those held, number of those detained, number of those arrested, number of detentions, number held, number jailed, total of arrests, tally of arrests, tally of detainees, list of detainees, list of prisoners, list of political prisoners, list of the detained, register of detainees, prisoner count, jail population, number of prisoners, number of political prisoners, number of detainees, number of hostages, number of captives, number of arrests, prison population, arrests, remaining captives, remaining hostages, " +
      "remaining prisoners, remaining detainees, count of people detained, count of detainees, count of arrests, number detained, number arrested",
  ),
  frames: [
    {
      verbs: "take takes took taking",
      after: words("hostage, captive, prisoner, into custody, hostages, away"),
    },
    { verbs: "hold holds held holding", after: words("hostage, captive, prisoner, in custody, hostages") },
    { verbs: "put puts putting", after: words("in jail, in prison, behind bars") },
    { verbs: "sentence sentences sentenced sentencing", after: words("to prison, to jail") },
  ],
};
