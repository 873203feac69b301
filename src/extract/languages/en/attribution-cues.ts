import type { Stance } from "../../../domain/attribution.ts";

/**
 * How a verb carries a figure. `clause`: takes what was said ("said that"); `quote`: only direct speech ("replied"); `count`: takes the figure itself
 * ("verified 70 of them"); `put`: needs what was put and "at"; `show`: only records and the like do it.
 */
export type CueFrame = "clause" | "quote" | "count" | "put" | "show";

export interface CueVerb {
  readonly stance: Stance;
  readonly frame: CueFrame;
  /** "saying": its subject is that of the sentence. */
  readonly gerund: boolean;
}

/** Rows of forms; a form in -ing is a gerund. */
const rows: readonly (readonly [Stance, CueFrame, string])[] = [
  [
    "says",
    "clause",
    "say says said saying speak speaks spoke spoken repeat repeats repeated tell tells told telling add adds added adding announce announces announced announcing state states stated stating " +
      "report reports reported reporting declare declares declared declaring write writes wrote written writing note notes noted noting explain explains explained " +
      "recount recounts recounted recall recalls recalled recalling remember remembers remembered remind reminds reminded describe describes described describing tweet tweets tweeted tweeting post posts posted posting " +
      "reveal reveals revealed revealing disclose discloses disclosed disclosing inform informs informed informing rule rules ruled ruling " +
      "mention mentions mentioned specify specifies specified specifying indicate indicates indicated denounce denounces denounced mention mentions mentioned testify testifies testified " +
      "insist insists insisted insisting argue argues argued arguing stress stresses stressed stressing emphasized emphasised observe observes observed " +
      "point points pointed conclude concludes concluded concluding broadcast broadcasts",
  ],
  [
    "says",
    "quote",
    "respond responds responded reply replies replied remark remarks remarked quip quips quipped joke jokes joked continue continues continued lament laments lamented ask asks asked shout shouts shouted yelled exclaimed read reads",
  ],
  [
    "claims",
    "clause",
    "claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting maintain maintains maintained maintaining contend contends contended " +
      "boast boasts boasted boasting accuse accuses accused accusing suspect suspects suspected warn warns warned warning complain complains complained caution cautioned " +
      "fear fears feared believe believes believed believing think thinks thought vow vows vowed vowing promise promises promised promising pledge pledges pledged",
  ],
  [
    "confirms",
    "clause",
    "confirm confirms confirmed confirming acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded",
  ],
  [
    "estimates",
    "clause",
    "estimate estimates estimated estimating reckon reckons reckoned calculate calculates calculated project projects projected predict predicts predicted predicting " +
      "forecast forecasts forecasted expect expects",
  ],
  ["denies", "clause", "deny denies denied denying dispute disputes disputed disputing"],
  [
    "verified",
    "count",
    "verify verifies verified verifying document documents documented documenting corroborate corroborates corroborated",
  ],
  [
    "says",
    "count",
    "inventory inventories inventoried inventorying catalogue catalogues catalogued tabulate tabulates tabulated enumerate enumerates enumerated count counts counted counting record records recorded recording tally tallies tallied register registers registered list lists listed listing log logs logged track tracks tracked certify certifies certified link links linked attribute attributes attributed know knows knew " +
      "cite cites cited identify identifies identified raise raises raised raising revise revises revised revising lower lowers lowered lowering update updates updated updating adjust adjusts adjusted amend amends amended increase increases increased",
  ],
  [
    "estimates",
    "put",
    "put puts putting give gives gave giving given arrive arrives arrived peg pegs pegged place places placed",
  ],
  [
    "says",
    "put",
    "stick sticks stuck stand stands stood settle settles settled see sees saw print prints printed hear hears heard",
  ],
  [
    "says",
    "show",
    "show shows showed showing shown suggest suggests suggested suggesting indicating find finds found finding have has had include includes included",
  ],
  [
    "says",
    "clause",
    "reiterate reiterates reiterated reiterating underline underlines underlined underlining underscore underscores underscored underscoring highlight highlights highlighted highlighting proclaim proclaims proclaimed proclaiming relate relates related relating relay relays relayed relaying divulge divulges divulged divulging clarify clarifies clarified clarifying elaborate elaborates elaborated elaborating outline outlines outlined outlining detail details detailed detailing comment comments commented commenting affirm affirms affirmed affirming reaffirm reaffirms reaffirmed reaffirming advise advises advised advising brief briefs briefed briefing notify notifies notified notifying text texts texted texting message messages messaged messaging email emails emailed emailing publish publishes published publishing pronounce pronounces pronounced pronouncing summarise summarises summarised summarising summarize summarizes summarized summarizing emphasise emphasises emphasising emphasize emphasizes emphasizing assure assures assured assuring enumerate enumerates enumerated enumerating chronicle chronicles chronicled chronicling counter counters countered countering retort retorts retorted retorting volunteer volunteers volunteered volunteering venture ventures ventured venturing signal signals signaled signaling",
  ],
  [
    "claims",
    "clause",
    "profess professes professed professing aver avers avered avering avow avows avowed avowing surmise surmises surmised surmising presume presumes presumed presuming speculate speculates speculated speculating guess guesses guessed guessing worry worries worried worrying lamenting bemoan bemoans bemoaned bemoaning deplore deplores deplored deploring decry decries decried decrying condemn condemns condemned condemning protest protests protested protesting imply implies implied implying intimate intimates intimated intimating",
  ],
  ["confirms", "clause", "certifying grant grants granted granting allow allows allowed allowing"],
  [
    "estimates",
    "clause",
    "assess assesses assessed assessing gauge gauges gauged gauging compute computes computed computing judge judges judged judging deem deems deemed deeming consider considers considered considering",
  ],
  ["says", "clause", "make makes made"],
  [
    "says",
    "clause",
    "spell spells spelled spelt spelling set sets setting lay lays laid laying work works worked working muse muses mused musing opine opines opined opining conjecture conjectures conjectured conjecturing posit posits posited confide confides confided confiding expound expounds expounded",
  ],
  [
    "says",
    "clause",
    "hints hinted hint swore swear swears swearing withdrew attest attests attested attesting",
  ],
];

export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  rows.flatMap(([stance, frame, forms]) =>
    forms.split(" ").map((form) => [form, { stance, frame, gerund: form.endsWith("ing") }] as const),
  ),
);

const givenNouns =
  "toll figure figures count number tally estimate account version total breakdown balance balances".split(
    " ",
  );

/** A form that is seldom a cue needs one of these words behind it. */
export const needsAfter: Readonly<Record<string, readonly string[]>> = {
  rule: ["that"],
  rules: ["that"],
  ruled: ["that"],
  ruling: ["that"],
  deny: ["#", "that", "killing", "holding", "detaining", "reports"],
  denies: ["#", "that", "killing", "holding", "detaining", "reports"],
  denied: ["#", "that", "killing", "holding", "detaining", "reports"],
  denying: ["#", "that", "killing", "holding", "detaining", "reports"],
  ...Object.fromEntries(
    "spell spells spelled spelt spelling set sets setting lay lays laid laying work works worked working"
      .split(" ")
      .map((form) => [form, ["out"]]),
  ),
  ...Object.fromEntries(["give", "gives", "gave", "giving"].map((form) => [form, givenNouns])),
  point: ["out"],
  points: ["out"],
  pointed: ["out"],
  state: ["that"],
  states: ["that"],
  accuse: ["of"],
  accuses: ["of"],
  accused: ["of"],
  accusing: ["of"],
  raise: ["toll", "number", "count", "figure", "total", "estimate"],
  raises: ["toll", "number", "count", "figure", "total", "estimate"],
  raised: ["toll", "number", "count", "figure", "total", "estimate"],
  raising: ["toll", "number", "count", "figure", "total", "estimate"],
  revise: ["toll", "number", "count", "figure", "total", "estimate"],
  revised: ["toll", "number", "count", "figure", "total", "estimate"],
  link: ["to", "with"],
  links: ["to", "with"],
  linked: ["to", "with"],
  know: ["of"],
  knows: ["of"],
  knew: ["of"],
  admit: ["that", "to", "killing", "holding", "detaining", "having", "dead", "deaths", "losses"],
  admits: ["that", "to", "killing", "holding", "detaining", "having", "dead", "deaths", "losses"],
  admitted: ["that", "to", "killing", "holding", "detaining", "having", "dead", "deaths", "losses"],
  speak: ["of"],
  speaks: ["of"],
  spoke: ["of"],
  given: ["toll", "figure", "count", "number", "tally", "estimate", "account", "total"],
  peg: ["at"],
  pegs: ["at"],
  pegged: ["at"],
  place: ["at"],
  places: ["at"],
  placed: ["at"],
  put: ["at"],
  puts: ["at"],
  putting: ["at"],
};

const aNumber = ["#"];

const to = ["to", "with"];
/** Verbs that say something only with a clause: "hinted that", "the group noted:". */
export const needsThat: ReadonlySet<string> = new Set(
  "outline outlines outlined outlining detail details detailed detailing comment comments commented commenting advise advises advised advising brief briefs briefed briefing notify notifies notified notifying text texts texted texting message messages messaged messaging email emails emailed emailing publish publishes published publishing pronounce pronounces pronounced pronouncing assure assures assured assuring volunteer volunteers volunteered volunteering venture ventures ventured venturing signal signals signaled signaling grant grants granted granting allow allows allowed allowing assess assesses assessed assessing gauge gauges gauged gauging judge judges judged judging deem deems deemed deeming consider considers considered considering question questions questioned questioning relate relates related relating relay relays relayed relaying condemn condemns condemned condemning deplore deplores deplored deploring decry decries decried decrying protest protests protested protesting lament laments lamented lamenting bemoan bemoans bemoaned bemoaning worry worries worried worrying presume presumes presumed presuming guess guesses guessed guessing imply implies implied implying intimate intimates intimated intimating counter counters countered countering hint hints hinted hinting highlight highlights highlighted highlighting underline underlines underlined underlining underscore underscores underscored underscoring challenge challenges challenged challenging".split(
    " ",
  ),
);

/** A form that is a cue only with one of these right behind it; `#` is a number within its hedge. */
export const needsNext: Readonly<Record<string, readonly string[]>> = {
  spoken: ["of"],
  make: ["public"],
  makes: ["public"],
  made: ["public"],
  arrive: ["at"],
  arrives: ["at"],
  arrived: ["at"],
  stick: to,
  sticks: to,
  stuck: to,
  stand: ["by"],
  stands: ["by"],
  stood: ["by"],
  settle: ["on"],
  settles: ["on"],
  settled: ["on"],
  see: aNumber,
  sees: aNumber,
  saw: aNumber,
  print: aNumber,
  prints: aNumber,
  printed: aNumber,
  hear: ["of"],
  hears: ["of"],
  heard: ["of"],
};

/** Verbs that may stand before their speaker: `"…," said the mayor`. */
export const inverting: ReadonlySet<string> = new Set(
  "denounced specified indicated said says say disclosed acknowledged maintained maintains insists argues argued believes reckons figures writes posted reveals revealed declares announces confirms warns states tweeted estimates estimated added adds wrote writes announced reported reports explained noted notes stated declared replied claimed claims confirmed asked recalled argued insisted warned continued admitted quipped joked shouted remarked lamented".split(
    " ",
  ),
);

/** "claimed responsibility", "claimed lives": the verb says nothing of a figure. */
export const voidedBy: Readonly<Record<string, readonly string[]>> = {
  claim: ["responsibility", "lives", "life", "credit", "victory"],
  claims: ["responsibility", "lives", "life", "credit", "victory"],
  claimed: ["responsibility", "lives", "life", "credit", "victory"],
  claiming: ["responsibility", "lives", "life", "credit", "victory"],
};

/** Words between a subject and its verb. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "has have had 's 've also later then earlier now still only already since since previously recently initially first once again again separately meanwhile simply flatly publicly today yesterday would will could did does do himself herself itself themselves which who that just repeatedly reportedly both all".split(
    " ",
  ),
);

const verbAsides = [
  "so far",
  "at first",
  "to date",
  "thus far",
  "by now",
  "up to now",
  "until now",
  "in turn",
  "at last",
  "at least",
  "in fact",
  "of late",
  "by contrast",
  "in public",
  "in private",
  "in writing",
  "on record",
  "for the first time",
  "until now",
  "until then",
  "until recently",
  "until this week",
  "until last week",
  "until this month",
  "until last month",
  "until this year",
  "until last year",
  "this week",
  "last week",
  "this month",
  "last month",
  "this year",
  "last year",
].map((phrase) => phrase.split(" "));

/** Asides of several words that stand between a speaker and the verb, by their last word: "has so far confirmed". */
export const asidesByLast: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  verbAsides,
  (phrase) => phrase.at(-1) ?? "",
);

/** Record nouns: "its figures", "the group's list"; whoever keeps them is the source. */
export const recordNouns: ReadonlySet<string> = new Set(
  (
    "records record figures figure data tally tallies count counts statistics stats numbers list lists estimate estimates report reports database databases survey surveys " +
    "census documents document files register log logs account accounts statement statements release study studies research analysis analyses investigation inquiry count toll tolls assessment " +
    "assessments review update updates bulletin table tables poll polls findings projection projections model models compilation monitoring reporting archive archives calculation calculations reckoning tracker dashboard breakdown version arithmetic books papers filings filing ledger ledgers roster rosters yearbook yearbooks almanac gazette"
  ).split(" "),
);

/** What "by", "from" and "of" must follow to name a source: "a count by", "figures from". */
export const creditedNouns: ReadonlySet<string> = new Set(
  [...recordNouns].filter(
    (noun) =>
      ![
        "record",
        "number",
        "numbers",
        "figure",
        "account",
        "accounts",
        "files",
        "log",
        "review",
        "research",
        "poll",
        "polls",
        "toll",
        "model",
        "monitoring",
      ].includes(noun),
  ),
);

/** Participles that "by" turns into a credit: "reported by", "compiled by". */
export const agentParticiples: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        "says",
        "reported compiled provided published cited recorded registered counted announced issued collected tallied quoted tracked given supplied assembled disclosed logged listed",
      ],
      ["confirms", "confirmed acknowledged certified"],
      ["verified", "verified documented identified corroborated authenticated"],
      ["estimates", "estimated"],
      ["claims", "claimed"],
    ] as const
  ).flatMap(([stance, forms]) => forms.split(" ").map((form) => [form, stance] as const)),
);

/** Words that open a new clause: a subject never reaches across them. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  "that while but because although though whereas when where if since after before as unless until so than whether how why what which who whom whose nor yet".split(
    " ",
  ),
);

/** ", while ...": what follows is set against what stood before. */
export const contrasts: ReadonlySet<string> = new Set([
  "while",
  "but",
  "although",
  "though",
  "whereas",
  "however",
]);
