import type { SourceType } from "../../domain/source.ts";

/** A text with figures in braces; each is credited to `source`, or to nobody. */
export interface AttributionExample {
  readonly text: string;
  readonly source: string | null;
  readonly type?: SourceType;
  readonly via?: string;
  readonly title?: boolean;
}

const credits =
  (title: boolean) =>
  (
    source: string | null,
    type: SourceType | null,
    texts: readonly string[],
    via?: string,
  ): AttributionExample[] =>
    texts.map((text) => ({ text, source, title, ...(type ? { type } : {}), ...(via ? { via } : {}) }));
const inText = credits(false);
const inTitle = credits(true);

export const examples: AttributionExample[] = [
  ...inText("WHO", "igo", [
    "WHO said {12} people had died.",
    "The WHO also said on Monday that {12} people had died.",
    "According to WHO, {12} people died of the fever.",
  ]),
  ...inText("Mira Sand", null, [
    "Mira Sand told the Kolva Wire by phone that an estimated {100} people are missing.",
  ]),
  ...inText("coast guard and the harbour office", "government", [
    "The coast guard and the harbour office say that around {25} bodies have been found.",
  ]),
  ...inText("Kolva Monitor", null, [
    "The raid came at dawn and according to the Kolva Monitor it killed {12} people.",
  ]),
  ...inText("Kolva Human Rights", "ngo", [
    "State radio gave no toll but according to Kolva Human Rights (KHR), a rights group, {50} people were killed.",
  ]),
  ...inText("state radio", "government", ["State radio Friday evening reported a toll of {35} dead."]),
  ...inText("Vesna", null, ["The Vesna rights group spoke. According to Vesna, {650} people were arrested."]),
  ...inText("justice minister", "government", [
    "The state acted, with the justice minister saying on Sunday that {600} people had been held.",
  ]),
  ...inText("Kolva Guard", null, [
    "According to data Kolva Guard provided to a station, {98} workers were released.",
  ]),
  ...inText("Kolva's health ministry", "government", [
    "Kolva's health ministry spokesman said {12} people died.",
  ]),
  ...inText("Kolva Monitor", null, [
    "The toll from the current fever outbreak has passed {7,500}, according to the Kolva Monitor.",
  ]),
  ...inText("medics", "medical", [
    "Medics said {12} people died in Orrow, while in Pell an air strike on a house left {four} people dead.",
  ]),
  ...inText("Dawnpost", "media", ["Opposition website Dawnpost reported that {30} monks were freed."]),
  ...inText("head of the FSB", "government", ["The head of the FSB said {11} people were arrested."]),
  ...inText("disaster mitigation agency official", "government", [
    "A disaster mitigation agency official said {57} people died.",
  ]),
  ...inText(null, null, [
    "Both are linked with the Grey Fever epidemic that killed an estimated {25 million} people.",
    "The daily rise in deaths announced on Friday was {777}.",
  ]),
  ...inText("Blue Anchor", "ngo", [
    "The charity Blue Anchor said that its volunteers had counted {31} injured, three times the number given by the council.",
  ]),
  ...inText("prison office", "government", [
    "The prison office held {2,660} convicts on Jan. 1, its yearbook shows.",
    "The prison office keeps a register. It lists {90} dead.",
  ]),
  ...inText("police commander", "government", [
    "The police commander gave the night's balance as {eight} murdered and {70} captured.",
  ]),
  ...inText("Open Hands", "ngo", [
    "The charity Open Hands waited at the gate. Its volunteers counted {90} dead.",
  ]),
  // The cue in front.
  ...inText("Harbour Ministry", "government", [
    "The Harbour Ministry said {12} sailors had drowned.",
    "The Harbour Ministry has confirmed that {12} sailors drowned.",
    "The Harbour Ministry said on Monday that {12} sailors had drowned.",
    "On Monday, the Harbour Ministry reported {12} deaths.",
    "If the Harbour Ministry is to be believed, {12} sailors drowned.",
    "If one believes the Harbour Ministry, {12} sailors drowned.",
    "{12} sailors drowned, if you believe the Harbour Ministry.",
    "{12} sailors drowned, the Harbour Ministry has worked out.",
    "{12} sailors drowned, the Harbour Ministry spelled out.",
    "In a statement the Harbour Ministry put the toll at {12}.",
    "According to the Harbour Ministry, {12} sailors drowned.",
    "The Harbour Ministry, which runs the port, counted {12} dead.",
    "The Harbour Ministry (HM) said {12} sailors had drowned.",
    "The Harbour Ministry later revised the toll to {12}.",
    "The Harbour Ministry estimates that {12} sailors drowned.",
    "Figures from the Harbour Ministry show {12} sailors drowned.",
    "The Harbour Ministry’s figures show that {12} sailors drowned.",
    "Statistics published by the Harbour Ministry list {12} deaths.",
    "The Harbour Ministry announced the deaths of {12} sailors.",
    "The Harbour Ministry told reporters that {12} sailors had drowned.",
    "The Harbour Ministry acknowledged that at least {12} sailors had drowned.",
    "As reported by the Harbour Ministry, {12} sailors drowned.",
    "By the Harbour Ministry’s count, {12} sailors have drowned.",
  ]),
  // What follows the cue says when it was said, or names a part.
  ...inText("Pier Guild", null, [
    "{40} sailors drowned, the Pier Guild said on 12 March.",
    "{40} sailors drowned, the Pier Guild reported on March 12.",
    "{40} sailors drowned, the Pier Guild said on Monday, {15} of them on Sunday night.",
    "{40} sailors drowned, the Pier Guild said at 9 p.m.",
    "{40} sailors drowned, the Pier Guild deplored.",
    "The Pier Guild, quoting its members, has spoken of {40} deaths.",
    "The Pier Guild had until this week maintained that {40} drowned.",
    "The Pier Guild inventoried {40} drownings.",
    "{40} sailors drowned, according to an annual count published on Thursday by the Pier Guild.",
    "The Pier Guild said {40} sailors drowned, of whom {30} are confirmed by a court paper or a visit.",
    "The Pier Guild has {40} sailors down as missing.",
    "The Pier Guild has the names of {40} drowned sailors.",
    "In {40} cases the Pier Guild has confirmed the sailor’s name.",
    "At least {40} sailors drowned, according to a Pier Guild tally of figures given by officials.",
    "The Pier Guild said {40} bodies were found, {30} of them identified by fingerprint.",
    "The Pier Guild spoke first. According to it, {40} sailors drowned.",
  ]),
  // Who denies another’s figure speaks of it.
  ...inText("Harbour Ministry", "government", [
    "The Harbour Ministry denied a newspaper’s claim that {40} sailors had drowned.",
    "The Harbour Ministry denied a claim by Olla Brand of the guild that {40} sailors had drowned.",
    "The Harbour Ministry rejected the figure of {40} deaths.",
  ]),
  ...inText("Olla Brand", null, ["Olla Brand told reporters so. According to him, {40} sailors drowned."]),
  // The second giver of a contrast, without a verb of his own.
  ...inText("Pier Guild", null, [
    "The navy counts 40 dead sailors, the Pier Guild {90}.",
    "The navy says 40 sailors drowned; the Pier Guild nearly {90}.",
    "The navy reports 40 drowned sailors and the Pier Guild {90}.",
  ]),
  ...inText("police", "government", ["{12} sailors have drowned by police count."]),
  // The cue behind or in the middle.
  ...inText("Harbour Ministry", "government", [
    "{12} sailors drowned, the Harbour Ministry said.",
    "{12} sailors drowned, said the Harbour Ministry.",
    "{12} sailors drowned, the Harbour Ministry said in a statement on Monday.",
    "{12} sailors drowned, according to the Harbour Ministry.",
    "{12} sailors drowned, according to figures from the Harbour Ministry.",
    "{12} sailors drowned, the Harbour Ministry said, as the ferry sank.",
    "{12} sailors, the Harbour Ministry said, drowned near the pier.",
    "{12} sailors have drowned by the Harbour Ministry’s count.",
    "There were {12} deaths, as confirmed by the Harbour Ministry.",
    "Rescuers gave up after the {12} deaths reported by the Harbour Ministry.",
    "{12} sailors drowned, the Harbour Ministry confirmed.",
    "{12} sailors drowned — the Harbour Ministry said.",
  ]),
  // People, by their full name.
  ...inText("Dana Ilves", "government", [
    "Police spokeswoman Dana Ilves said {12} people were held.",
    "{12} people were held, police spokeswoman Dana Ilves said.",
    "{12} people were held, said police spokeswoman Dana Ilves.",
    "{12} people were held, said Dana Ilves, a police spokeswoman.",
    "Dana Ilves, the police chief of Norvik, said {12} people were held.",
    "The police chief, Dana Ilves, put the number at {12}.",
    "Police spokeswoman Dana Ilves spoke in Norvik. She said {12} people were held.",
    "Police spokeswoman Dana Ilves spoke in Norvik. Ilves added that {12} people were held.",
    "“We regret it,” police chief Dana Ilves said. “We hold {12} people.”",
    "“We hold {12} people,” police chief Dana Ilves told reporters.",
    "“We hold {12} people. They are well,” said police chief Dana Ilves.",
    "Police chief Dana Ilves said: “We hold {12} people.”",
    "Police spokeswoman Dana Ilves put the arrests at {12} and said {3} had been let go.",
    "Police chief Dana Ilves denied the report, saying {12} people were held.",
    "“They are safe,” said police chief Dana Ilves, adding that {12} were held.",
  ]),
  // Bodies taken up again.
  ...inText("Lantern Watch", "ngo", [
    "The rights group Lantern Watch keeps a list. The group says {12} monks are held.",
    "The rights group Lantern Watch published a report on Monday. It said {12} monks are held.",
    "Rights group Lantern Watch spoke of a crackdown. “We know of {12} monks in cells,” it said.",
    "The rights group Lantern Watch has verified {12} of the arrests.",
    "The rights group Lantern Watch checked the names and verified {12} of them.",
    "The rights group Lantern Watch’s records list {12} monks.",
    "A list kept by the rights group Lantern Watch has {12} names of jailed monks.",
    "By its own tally, the rights group Lantern Watch has {12} monks in cells.",
    "The rights group Lantern Watch said 40 were held. Of those, {12} were monks.",
  ]),
  // More ways to say it.
  ...inText("Harbour Ministry", "government", [
    "{12} sailors drowned, per the Harbour Ministry.",
    "{12} sailors drowned, data from the Harbour Ministry showed.",
    "The death toll rose to {12}, the Harbour Ministry said.",
    "The number of dead has risen to {12}, according to the Harbour Ministry’s latest figures.",
    "The Harbour Ministry said in a statement that {12} sailors had drowned and {30} were hurt.",
    "The Harbour Ministry issued a statement saying {12} sailors had drowned.",
    "The Harbour Ministry’s spokesman said {12} sailors had drowned.",
    "Officials from the Harbour Ministry said {12} sailors had drowned.",
    "A spokesman for the Harbour Ministry said {12} sailors had drowned.",
    "A statement from the Harbour Ministry said {12} sailors had drowned.",
    "A report by the Harbour Ministry found that {12} sailors had drowned.",
    "In its report, the Harbour Ministry counts {12} dead.",
    "Nearly {12} sailors drowned last year, Harbour Ministry data show.",
    "So far, {12} bodies have been found, the Harbour Ministry told Kolva Radio.",
    "The Harbour Ministry is reporting {12} deaths.",
    "The Harbour Ministry admitted to {12} deaths.",
    "The Harbour Ministry has certified {12} of the deaths.",
    "{12} sailors drowned, the Harbour Ministry indicated.",
    "{12} sailors drowned, specified the Harbour Ministry.",
    "{12} sailors drowned, the Harbour Ministry reported this Wednesday.",
    "By the Harbour Ministry’s reckoning {12} sailors drowned.",
    "After the storm of 2016 the Harbour Ministry admitted that {12} sailors had drowned.",
    "The Harbour Ministry believes {12} sailors drowned.",
    "The latest count by the Harbour Ministry stands at {12} dead.",
    "The Harbour Ministry gave a toll of {12} dead.",
    "The Harbour Ministry raised the death toll to {12} from {9}.",
    "Among the dead were {12} sailors, the Harbour Ministry said.",
    "The Harbour Ministry said the fire, in which {12} sailors died, was set on purpose.",
  ]),
  ...inText("Omar Weil", "medical", [
    "Dr. Omar Weil of Mercy Hospital said {12} people had died.",
    "{12} people had died, said Dr. Omar Weil, a surgeon at Mercy Hospital.",
    "“We lost {12} people,” said Omar Weil, a doctor at Mercy Hospital in Norvik.",
    "Omar Weil, a doctor, was there. “We lost {12} people,” he said.",
    "Doctor Omar Weil wept. “We lost a lot. {12} of them were children,” he recalled.",
  ]),
  ...inText("Kolva Radio", "media", [
    "Kolva Radio reported {12} deaths.",
    "{12} people died, Kolva Radio reported.",
    "A tally by Kolva Radio put the dead at {12}.",
    "{12} people have died, according to a Kolva Radio tally.",
  ]),
  // Quoted by others.
  ...inText(
    "Omar Said",
    "government",
    [
      "Kolva Radio quoted police chief Omar Said as saying {12} people were held.",
      "Police chief Omar Said was quoted by Kolva Radio as saying {12} people were held.",
      "“We hold {12} people,” Kolva Radio quoted police chief Omar Said as saying.",
    ],
    "Kolva Radio",
  ),
  ...inText("Omar Said", "government", [
    "Police chief Omar Said was quoted as saying that {12} people were held.",
    "Police chief Omar Said, speaking in Norvik, said {12} people were held.",
    "Police chief Omar Said, in a statement, said {12} people were held.",
    "In a tweet, police chief Omar Said wrote that {12} people were held.",
    "On Sunday police chief Omar Said said {12} people were held.",
    "Police chief Omar Said knows of {12} arrests.",
    "The {12} arrests were confirmed on Monday by police chief Omar Said.",
    "“We hold {12} people,” said Omar Said, who heads the police.",
  ]),
  ...inText("lawsuit", "other", [
    "The lawsuit says {12} men were held.",
    "The lawsuit alleges that {12} men were held.",
  ]),
  ...inText("health officials", "government", [
    "Health officials have linked {12} deaths to the heat.",
    "Health officials attributed {12} deaths to the heat.",
    "Health officials attribute {12} deaths to the heat.",
    "Health officials expect {12} deaths.",
    "Health officials now say {12} people died.",
  ]),
  // Two sources in one sentence.
  ...inText("Lantern Watch", "ngo", [
    "The army says 40 people died, but the rights group Lantern Watch counted {120}.",
    "The army says 40 people died, while {120} were killed according to the rights group Lantern Watch.",
    "While the army speaks of 40 deaths, the rights group Lantern Watch has documented {120}.",
  ]),
  ...inText("army", "government", [
    "The army says {40} people died, but the rights group Lantern Watch counted 120.",
    "{40} people died, the army said, and the rights group Lantern Watch said 120 were missing.",
  ]),
  // Through two mouths.
  ...inText(
    "two judges",
    null,
    [
      "Kolva Radio reported that {12} monks were freed, citing two judges.",
      "Kolva Radio, citing two judges, reported that {12} monks were freed.",
    ],
    "Kolva Radio",
  ),
  ...inText(
    "army",
    "government",
    ["Kolva Radio reports that the army said {12} monks were freed."],
    "Kolva Radio",
  ),
  // Other kinds of source.
  ...inText("residents", "witness", [
    "{12} people were shot, residents said.",
    "Residents say {12} people were shot.",
  ]),
  ...inText("officials", "anonymous", [
    "{12} people were shot, officials said Friday.",
    "Officials said {12} people were shot.",
  ]),
  ...inText("United Nations", "igo", [
    "The United Nations says it has verified {12} deaths.",
    "{12} people died, United Nations figures show.",
  ]),
  ...inText("hospital official", "medical", ["{12} people died, a hospital official said."]),
  ...inText("Kolva government", "government", [
    "The Kolva government reported freeing {116} prisoners.",
    "The Kolva government claims to have freed {116} prisoners.",
  ]),
  ...inText("opposition", "political", ["{116} voters were beaten and jailed, the opposition claims."]),
  ...inText("professor at Norvik University", "expert", [
    "About {900} people died, a professor at Norvik University estimated.",
  ]),
  ...inText("rebels", "armed_group", ["The rebels claimed they had killed {30} soldiers."]),
  // Nobody is credited.
  ...inText(null, null, [
    "The army killed {12} people in Norvik.",
    "Hospitals in the region admitted {12} people.",
    "The government released {116} prisoners on Monday.",
    "The mayor said the fire was out. {12} people died.",
    "A rebel group claimed responsibility for the blast that killed {12} people.",
    "{12} people were reported dead.",
    "{12} deaths were confirmed by noon.",
    "Police arrested {12} people and identified nobody.",
    "The man accused of killing {12} people was silent.",
    "The ministry denied any fault for the fire. It had killed {12} people.",
    "The mayor thanked the crew that saved {12} hostages.",
    "Police said the road to Norvik, where {12} people have been killed since May, was shut.",
    "The report on the fire was late. At least {12} people died.",
  ]),
  // Headlines.
  ...inTitle("police", "government", [
    "Police: {12} dead in Norvik fire",
    "{12} dead in Norvik fire: police",
    "{12} dead in Norvik fire - police",
  ]),
  ...inTitle("police", "government", [
    "{12} dead in Norvik fire, police say",
    "Norvik fire kills {12}, says police",
  ]),
  ...inTitle("Kolva", "other", ["Kolva announces release of {5} monks"]),
  ...inTitle("UN", "igo", ["UN says {12} died in Norvik", "UN verifies {12} deaths in Norvik"]),
  ...inTitle(null, null, ["Norvik: {12} dead in fire", "{12} dead in Norvik: what we know"]),
  // Between the speaker and the verb, records of one's own, names kept back, names that are lists.
  ...inText("Harbour Ministry", "government", [
    "The Harbour Ministry has so far confirmed the deaths of {12} sailors.",
    "The Harbour Ministry had at first claimed to hold {12} sailors.",
    "The Harbour Ministry has to date counted {12} dead.",
    "The toll given by the Harbour Ministry stands at {12}.",
    "The toll reported by the Harbour Ministry is {12}.",
    "{12} sailors were killed, by the Harbour Ministry’s own count.",
    "The Harbour Ministry counts about {12} sailors held.",
    "The Harbour Ministry promised to free {12} sailors.",
  ]),
  ...inText("port official", "anonymous", [
    "A port official, who asked not to be named, said {12} sailors had drowned.",
    "A port official speaking on condition of anonymity said {12} sailors had drowned.",
  ]),
  ...inText("mediator", "anonymous", [
    "A mediator who did not want to be named gave another account. Only {12} sailors had been freed, he said.",
  ]),
  ...inText("Pan, Tierra y Paz", "ngo", [
    "The aid group Pan, Tierra y Paz says it has verified {12} releases.",
  ]),

  // Some of a body's people; those who close a sentence; what shows a figure but can't tell who counted.
  ...inText("One of the charity's lawyers", "ngo", [
    "One of the charity's lawyers said that {two} hostages were alive.",
  ]),
  ...inText("Open Hand", null, ["Open Hand has been able to corroborate {1,274} arrests."]),
  ...inText("warders", null, ["{Eight} men were freed from the jail, warders there confirmed by telephone."]),
  ...inText("duty officer", null, [
    "{Twelve} bodies were found, a duty officer there confided, not wishing to be named.",
  ]),
  ...inText("health agency", "government", [
    "Laboratory tests have confirmed the virus as the cause of {nine} deaths, the health agency made public on Wednesday.",
  ]),

  // Whose office it is: the body that spoke, also behind an age, and the one whose name has the word.
  ...inText("Dana Ilves", "ngo", [
    "Open Hand, an aid group, spoke of the sailors. {Nine} are missing, said Dana Ilves, 52, the group’s director.",
    "Open Hand, an aid group, spoke of the sailors. Dana Ilves, 52, its director, said {nine} were missing.",
  ]),
  ...inText("Dana Ilves", "government", [
    "The Harbour Guard spoke of the storm. {Nine} sailors were missing, said Dana Ilves, the guard’s director.",
  ]),
  ...inText(null, null, ["An earlier toll had put the number of dead at {30}."]),

  // What describes a speaker holds a verb of saying of its own; whose toll it is.
  ...inText("source", "anonymous", [
    "{Four} men were killed, a source who spoke to a Courier correspondent said.",
  ]),
  ...inText("minister", "government", [
    "A minister who spoke to the Evening Ledger said {four} miners had died.",
  ]),
  ...inText("resident", "witness", ["{Nine} people were killed, a resident who spoke by phone said."]),
  ...inText("police", "government", ["The death toll given by police was {24}."]),
  ...inText("hospital officials", "medical", [
    "The death toll provided by hospital officials stood at {61}.",
  ]),
  ...inText("ICRC", "ngo", ["Twelve hostages had been held, and {seven} were freed, the ICRC said."]),
  ...inText("Revolutionary Army of Orvane", "armed_group", [
    "The Revolutionary Army of Orvane said it had freed {12} soldiers.",
  ]),

  // Whose data they are, in small letters too; what was announced and is no figure; papers named after a time of day.
  ...inText("health ministry", "government", [
    "Forty people died; {nine} of them drowned, according to updated data from the health ministry.",
  ]),
  ...inText("rights group", "ngo", [
    "{Forty} people were freed, according to the latest figures from a rights group.",
  ]),
  ...inText("police", "government", ["{Forty} people died, according to a tally by police."]),
  ...inText(null, null, ["{Forty} men left jail under the amnesty announced by the king."]),
  ...inText("Morvan Morning Post", "media", ["{Nine} people died, according to the Morvan Morning Post."]),

  // Whoever sent the message, wherever somebody reports from, and a figure that only one of the two gave.
  ...inText("rebels", "armed_group", [
    "According to a message posted by the rebels, {52} detainees were freed.",
  ]),
  ...inText("state television", "government", [
    "State television, reporting from the flooded island, said that {seven} people had died.",
  ]),
  ...inText("army", "government", ["The clinic counts more dead, above the toll of {30} given by the army."]),

  // Somebody reached by telephone; link words in front of a speaker; what a tally rests on; two speakers side by side.
  ...inText("resident", "witness", ["“There are {nine} dead,” said a resident reached by telephone."]),
  ...inText("residents", "witness", [
    "Guards opened fire, killing {one} man, said residents contacted by telephone.",
  ]),
  ...inText("rights groups", "ngo", [
    "A total of {178} people were released, according to a tally based on data from rights groups.",
  ]),
  ...inText("critics", "other", [
    "The king pardoned some, his office said, but critics warned that arrests went on, with {90} people still imprisoned.",
  ]),
  ...inText(null, null, ["Violence linked to the vote has killed {thirty} people."]),
];
