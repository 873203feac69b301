import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("arrest detain jail remand imprison incarcerate abduct apprehend intern"),
    "kidnap kidnaps kidnapped kidnapped kidnapping",
    ...phrasal("lock locks locked locked locking", "up"),
    ...phrasal("round rounds rounded rounded rounding", "up"),
    ...phrasal("pick picks picked picked picking", "up"),
    ...phrasal("haul hauls hauled hauled hauling", "away, off, in"),
    ...phrasal("cart carts carted carted carting", "off, away"),
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
    ...regulars("seize capture"),
    "hold holds held held holding",
    "take takes took taken taking",
    "catch catches caught caught catching",
    "steal steals stole stolen stealing",
    "keep keeps kept kept keeping",
  ],
  intransitive: [],
  events: words("arrests, arrest, detentions, kidnappings, abductions, imprisonments"),
  nominals: words(
    "arrest, arrests, detention, detentions, capture, abduction, kidnapping, kidnap, imprisonment, jailing, seizure, incarceration, internment, captivity, custody",
  ),
  states: words(
    "in custody, behind bars, in jail, in prison, in detention, in captivity, in cells, in jails, in prisons, under arrest, in police custody, held hostage, hostage, captive, " +
      "on death row, under house arrest, in confinement, in solitary confinement, " +
      "in * custody, in * jail, in * jails, in * prison, in * prisons, in * * jails, in * * prisons, in * detention, in * * custody, " +
      "remain captives, remain hostages, remain prisoners, are captives, are hostages, are prisoners, as hostages, as hostage, as prisoners, cleared for release, approved for release, eligible for release, awaiting release, " +
      "awaiting trial, on remand, incommunicado, deprived of their freedom, still inside, in pre-trial detention, in pretrial detention, in police cells, in the cells, in * cells, locked up, under lock and key, " +
      "under guard, in handcuffs, in police hands, deprived of freedom, deprived of their liberty, " +
      "deprived of liberty",
  ),
  people: words(
    "prisoners, prisoner, inmates, inmate, detainees, detainee, hostages, hostage, captives, captive, internees, abductees, kidnap victims",
  ),
  totals: words(
    "number of prisoners, number of political prisoners, number of detainees, number of hostages, number of captives, number of arrests, prison population, arrests, remaining captives, remaining hostages, " +
      "remaining prisoners, remaining detainees, count of people detained, count of detainees, count of arrests, number detained, number arrested",
  ),
  frames: [
    {
      verbs: "take takes took taking",
      after: words("hostage, captive, prisoner, into custody, hostages, away"),
    },
    { verbs: "hold holds held holding", after: words("hostage, captive, prisoner, in custody, hostages") },
    { verbs: "put puts putting", after: words("in jail, in prison, behind bars") },
  ],
};
