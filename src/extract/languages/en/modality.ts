const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before a verb of ours: what it says may have happened. */
export const possible = set(
  "could may might can if whether unless possibly perhaps potentially should feared fear fears believed presumed suspected suspect " +
    "suspects thought appear appears appeared seem seems seemed",
);
/** Govern an infinitive, a noun or a -ing form that has not come true and perhaps never will. */
export const wished = set(
  "demand demands demanded demanding attempt attempts attempted attempting threaten threatens threatened threatening threat plot plotted plots " +
    "plotting urge urged urges urging want wants wanted hope hopes hoped refuse refused refuses risk risks proposed proposal potential possible " +
    "need needs needed call calls called calling seek seeks sought consider considers considered considering",
);
/** Govern what is decided and lies ahead. */
export const decided = set(
  "will shall plan plans planned planning promise promised promises promising agree agreed agrees agreeing expect expected expects intend intends intended " +
    "vow vowed vows vowing pledge pledged pledges order ordered orders ordering authorize authorized authorizes authorise authorised approve approved approves " +
    "prepare prepares prepared preparing due set scheduled offer offered offers secure aims aim mission deal upcoming forthcoming soon ready committed begin",
);
/** What somebody "can" do and thereby does. */
export const ableTo = set(
  "count confirm verify identify name document see vouch account corroborate authenticate say list prove",
);
export const denying = set("denied denies deny denying denial false untrue");
/** "rejected as a lie a report", "nor is it true": right before {@link thatClause}. */
export const deniedBefore =
  /\b(?:untrue|not true|it true|no truth|false|fabricat\w{0,4}|invented|den(?:y|ies|ied|ying)(?: (?!that\b)[\w'-]{1,20}){0,9}|(?:reject|dismiss|rebuff|refut)\w{0,4}(?: [\w'-]{1,20}){0,12})(?:,? [\w']{1,12} said,?)?$/i;
/** "denied on Friday reports that the raid had killed 9": nothing but the day and the reports stand between. */
export const deniedOutright =
  /\bden(?:y|ies|ied|ying)(?: (?:on|late|early|\w{3,6}day|the|any|all|media|earlier|reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?)){0,5} that(?: (?!(?:that|who|which|whom|and|but|said|says|saying|when|after|while)\b)[\w'-]{1,20}){1,10} $/i;
/** "that 9 had died": what is denied, up to the figure. */
export const thatClause = / that(?: [\w'-]{1,20}){0,4} $/;
/** "rejected the figure of 9", "disputes the count of 9": the figure itself is denied. */
export const deniedFigure =
  /\b(?:reject|dismiss|den(?:y|ies|ied|ying)|disput|contest|rebuff|refut)\w{0,4} (?:[\w'-]{1,20} ){0,3}(?:figure|figures|number|count|toll|tally|estimate|estimates|claims? of|reports? of) (?:[\w'-]{1,20} ){0,3}$/i;
/** "reports of 30 dead are false", "were untrue, police said": behind the figure. */
export const deniedBehind =
  /^(?: [\w'”"-]{1,20}){1,8}(?:, (?:[\w'-]{1,20} ){1,5}[\w'-]{1,20},)? (?:is|are|was|were) (?:false|untrue|not true|a lie|lies|invented|baseless|fabricated|a fabrication|unfounded|groundless)\b/;
export const notYet = set("not never n't didn't wasn't weren't hasn't haven't isn't aren't");
/** Between a total and its number: what it may come to. */
export const forecasting = set("will would could may might shall");
