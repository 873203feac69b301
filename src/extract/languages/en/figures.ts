const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const verbs = (forms: string) => forms.trim().split(/\s+/).join("|");

const say = verbs(
  "say says said claim claims claimed report reports reported count counts counted estimate estimates estimated record records recorded list lists listed " +
    "print prints printed admit admits admitted acknowledge acknowledges acknowledged cite cites cited give gives gave announce announces announced register registers registered " +
    "publish publishes published tally tallies tallied mention mentions mentioned believe believes believed think thinks thought see sees saw quote quotes quoted offer offers offered name names named find finds found allege alleges alleged suspect suspects suspected fear fears feared have has had recognise recognises recognised recognize recognizes recognized concede concedes conceded accept accepts accepted suggest suggests suggested indicate indicates indicated imply implies implied",
);

/** Words right before a number that give it as a figure: "insists on", "sticks to", "puts it at", "says". */
export const givesFigure: readonly RegExp[] = [
  new RegExp(`(?:^| )(?:${say})(?: only| just| still)?$`),
  /(?:^| )(?:insists?|insisted|insisting|settle[sd]?) on$/,
  /(?:^| )(?:sticks?|stuck|sticking) (?:to|with)$/,
  /(?:^| )(?:stands?|stood|standing) by$/,
  /(?:^| )(?:speaks?|spoke|spoken|talks?|talked|knows?|knew) (?:only )?of$/,
  /(?:^| )(?:puts?|putting|placed?|places) (?:it|them|that|this) at$/,
  /(?:^| )(?:arrives?|arrived|stops?|stopped|stays?|stayed) at$/,
  /(?:^| )(?:points?|pointed|pointing|admits?|admitted|owns up|runs?|ran) to$/,
  /(?:^| )(?:accounts?|accounted|account|vouch|vouches|vouched|answer) for(?: only| just)?$/,
  /(?:^| )(?:toll|figure|number|total|count)(?: \w{1,10}){0,3} (?:nearer|closer)(?: to)?$/,
  /(?:^| )(?:tells?|told|says?|said|think|believes?)(?: \w{1,12}){0,2} (?:it|that) (?:is|was)$/,
  /(?:^| )(?:figures?|totals?|count|tally|toll|estimates?|sum|calculation|reckoning|answer|numbers?)(?: [\w'-]{1,14}){0,4} (?:is|was|at|as|to|stands|stood|:|,)$/,
  /(?:^| )(?:figures?|total|tally|estimate|count)[:,]?$/,
  /(?:^| )(?:then|now|later|soon|today|yesterday) (?:it|they) (?:was|were|is|had become)$/,
  /(?:^| )by (?:\w{2,10} ){1,3}(?:it|they) (?:was|were|is|had reached|stood at|had risen to|had grown to)$/,
  /(?:^| )(?:estimates|figures|counts|tallies|reports|totals) (?:range[sd]?|ranging|run|ran|vary|varied|go|went) from$/,
];
/** Where names are kept: "806 on its list". */
export const listNouns = set(
  "list lists register registers registry books roll rolls file files records database roster",
);
