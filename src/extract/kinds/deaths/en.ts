import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars(
      "kill murder execute massacre slaughter behead assassinate hang electrocute martyr exterminate lynch decapitate liquidate smother neutralise neutralize garrotte garotte strangle asphyxiate incinerate guillotine disembowel",
    ),
    "slay slays slew slain slaying",
    "gun-down guns-down gunned-down gunned-down gunning-down",
    "drown drowns drowned drowned drowning",
    "shot-dead shoots-dead shot-dead shot-dead shooting-dead",
    ...phrasal(
      "shoot shoots shot shot shooting",
      "on the spot, in the head, at point-blank range, in cold blood",
    ),
    "stabbed-to-death stabs-to-death stabbed-to-death stabbed-to-death stabbing-to-death",
    "put-to-death puts-to-death put-to-death put-to-death putting-to-death",
    "beat-to-death beats-to-death beat-to-death beaten-to-death beating-to-death",
    "burn-to-death burns-to-death burned-to-death burned-to-death burning-to-death",
    "trample-to-death tramples-to-death trampled-to-death trampled-to-death trampling-to-death",
    "hack-to-death hacks-to-death hacked-to-death hacked-to-death hacking-to-death",
    "stone-to-death stones-to-death stoned-to-death stoned-to-death stoning-to-death",
    "torture-to-death tortures-to-death tortured-to-death tortured-to-death torturing-to-death",
    // "shot or burned to death": the first verb of a pair shares the end of the second.
    ...[
      "shot",
      "hacked",
      "stabbed",
      "beaten",
      "burned",
      "burnt",
      "stoned",
      "strangled",
      "kicked",
      "clubbed",
    ].flatMap((first) =>
      [
        "shot",
        "hacked",
        "stabbed",
        "beaten",
        "burned",
        "burnt",
        "stoned",
        "trampled",
        "crushed",
        "clubbed",
      ].map((second) => Array(5).fill(`${first}-or-${second}-to-death`).join(" ")),
    ),
    ...phrasal("pull pulls pulled pulled pulling", "dead"),
    ...phrasal("crush crushes crushed crushed crushing", "to death"),
    "found-dead found-dead found-dead found-dead finding-dead",
    "burned-alive burns-alive burned-alive burned-alive burning-alive",
    ...phrasal("mow mows mowed mown mowing", "down"),
    ...phrasal("cut cuts cut cut cutting", "down by, down in, down as, down while"),
    ...phrasal("strike strikes struck struck striking", "dead"),
    ...phrasal("choke chokes choked choked choking", "to death"),
    ...phrasal("kick kicks kicked kicked kicking", "to death"),
    ...phrasal("bludgeon bludgeons bludgeoned bludgeoned bludgeoning", "to death"),
    ...phrasal("pronounce pronounces pronounced pronounced pronouncing", "dead"),
    ...phrasal("declare declares declared declared declaring", "dead"),
    ...phrasal("bury buries buried buried burying", "alive"),
    "hanged hangs hanged hanged hanging",
    ...phrasal("send sends sent sent sending", "to the gallows, to their deaths"),
    "fatally-stab fatally-stabs fatally-stabbed fatally-stabbed fatally-stabbing",
    "fatally-wound fatally-wounds fatally-wounded fatally-wounded fatally-wounding",
    "fatally-injure fatally-injures fatally-injured fatally-injured fatally-injuring",
    "mortally-wound mortally-wounds mortally-wounded mortally-wounded mortally-wounding",
    "fatally-shoot fatally-shoots fatally-shot fatally-shot fatally-shooting",
    "wiped-out wipes-out wiped-out wiped-out wiping-out",
  ],
  weak: [
    "eliminate eliminates eliminated eliminated eliminating",
    "lose loses lost lost losing",
    "mourn mourns mourned mourned mourning",
  ],
  intransitive: [
    "die dies died died dying",
    "perish perishes perished perished perishing",
    "drown drowns drowned drowned drowning",
    "succumb succumbs succumbed succumbed succumbing",
    "choke-to-death chokes-to-death choked-to-death choked-to-death choking-to-death",
    ...phrasal("pass passes passed passed passing", "away"),
    ...phrasal("blow blows blew blown blowing", "themselves up, himself up, herself up"),
    ...phrasal("take takes took taken taking", "their own lives, his own life, her own life"),
    ...phrasal("burn burns burned burned burning", "to death, alive"),
    ...phrasal(
      "fall falls fell fallen falling",
      "in ~ battle, in ~ combat, in ~ fighting, in ~ assault, in ~ attack, in ~ offensive, in ~ ambush, in ~ line of duty, at the front, in battle, in combat, in action, to their deaths, to their death, to his death, to her death",
    ),
    ...phrasal(
      "plunge plunges plunged plunged plunging",
      "to their deaths, to their death, to his death, to her death",
    ),
    ...phrasal("go goes went gone going", "to their deaths, to the gallows"),
    ...phrasal("pay pays paid paid paying", "with their lives"),
    ...phrasal("give gives gave given giving", "their lives"),
    ...[
      "embrace embraces embraced embraced embracing",
      "attain attains attained attained attaining",
      "achieve achieves achieved achieved achieving",
    ].flatMap((verb) => phrasal(verb, "martyrdom")),
    ...phrasal("lay lays laid laid laying", "down their lives"),
    ...phrasal("sacrifice sacrifices sacrificed sacrificed sacrificing", "their lives, themselves"),
    ...phrasal("breathe breathes breathed breathed breathing", "their last"),
    "starve-to-death starves-to-death starved-to-death starved-to-death starving-to-death",
    "freeze-to-death freezes-to-death froze-to-death frozen-to-death freezing-to-death",
    "bleed-to-death bleeds-to-death bled-to-death bled-to-death bleeding-to-death",
    "suffocate suffocates suffocated suffocated suffocating",
    "asphyxiate asphyxiates asphyxiated asphyxiated asphyxiating",
    ...phrasal("lose loses lost lost losing", "their lives, his life, her life, their life"),
    ...phrasal("meet meets met met meeting", "their deaths, their death, his death, her death"),
    ...["last the night", "pull through", "come out alive", "make it out alive"].map((rest) =>
      Array(5)
        .fill(`did-not-${rest.replaceAll(" ", "-")}`)
        .join(" "),
    ),
    ...phrasal("fail fails failed failed failing", "to survive, to make it out alive"),
    ...["did", "does", "do", "could", "have", "had", "has"].map((aux) =>
      Array(5)
        .fill(`${aux}-not-${aux.startsWith("ha") ? "survived" : "survive"}`)
        .join(" "),
    ),
  ],
  events: words(
    "deaths, death, fatalities, fatality, killings, killing, murders, murder, homicides, executions, execution, casualties, casualty, bodies, body, corpses, corpse, cadavers, cadaver, lives, dead bodies, sets of remains, sets of human remains, " +
      "human remains, assassinations, beheadings, suicides, slayings, remains, body bags, coffins, hangings, lynchings, drownings, fatal cases, dead, bodies of victims",
  ),
  nominals: words(
    "death, deaths, martyrdom, killing, killings, murder, murders, execution, executions, massacre, slaughter, slaying, loss, assassination, lives, bodies, remains, drowning, beheading, suffocation, asphyxiation, electrocution, lynching, decapitation, extermination, crucifixion, drownings, hanging, hangings, funerals, burials, burial, funeral, deaths by drowning, killers, killer, deadly shooting",
  ),
  states: words(
    "dead, slain, lifeless, deceased, of the fallen, among the fallen, among the dead, no longer alive, of those killed, killed outright, killed instantly, dead on arrival, dead at the scene, in the morgue, in the mortuary, in morgues",
  ),
  totals: words(
    "death toll, toll, death count, loss of life, tally of dead, tally of deaths, toll of dead, count of deaths, number of people killed, number of the dead, number of those killed, number of victims, fatality count, number of bodies, number of executions, number of killings, number of lives lost, losses, body count, death tolls, number of dead, number of deaths, number of fatalities, number killed, dead, count of dead, deaths, fatalities, casualties",
  ),
  frames: [
    { verbs: "leave leaves left leaving", after: words("dead, without life, lifeless") },
    { verbs: "shoot shoots shot shooting", after: words("dead, to death") },
    {
      verbs:
        "batter batters battered battering stab stabs stabbed stabbing stone stones stoned stoning beat beating beaten crush crushed burn burned trample trampled",
      after: words("to death, alive"),
    },
    { verbs: "find finds found finding", after: words("dead") },
    { verbs: "cost costs costing", after: words("their lives, their life, his life, her life") },
    { verbs: "put puts putting", after: words("to death") },
    {
      verbs: "send sends sent sending smuggle smuggled lead led take took lure lured drive drove",
      after: words("to their deaths, to their death, to an early grave"),
    },
  ],
};
