import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

/** Ways on foot: who takes one out of a prison has been let go. */
const leaving = [
  "walk walks walked walked walking",
  "come comes came come coming",
  "emerge emerges emerged emerged emerging",
  "stream streams streamed streamed streaming",
  "pour pours poured poured pouring",
  "file files filed filed filing",
  "step steps stepped stepped stepping",
  "march marches marched marched marching",
  "stumble stumbles stumbled stumbled stumbling",
  "limp limps limped limped limping",
  "troop troops trooped trooped trooping",
];
const outOfCustody =
  "out of ~ jail, out of ~ jails, out of ~ prison, out of ~ prisons, out of ~ custody, out of ~ captivity, " +
  "out of ~ detention, out of ~ cells, out of ~ cell, out of ~ camp, out of ~ gates";
const fromCustody = outOfCustody.replaceAll("out of", "from");

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("pardon liberate parole excarcerate excarcelate repatriate emancipate ransom unchain"),
    "free frees freed freed freeing",
    "set-free sets-free set-free set-free setting-free",
    "let-go lets-go let-go let-go letting-go",
    "let-out lets-out let-out let-out letting-out",
    "hand-back hands-back handed-back handed-back handing-back",
    "bailed-out bails-out bailed-out bailed-out bailing-out",
    ...["grant grants granted granted granting", "give gives gave given giving"].flatMap((verb) =>
      phrasal(
        verb,
        "bail, amnesty, parole, freedom, liberty, clemency, a pardon, pardons, release, early release, conditional release, " +
          "their freedom, their liberty",
      ),
    ),
    ...phrasal("turn turns turned turned turning", "loose"),
    "bail bails bailed bailed bailing",
    ...phrasal(
      "surrender surrenders surrendered surrendered surrendering",
      "to a ~ delegation, to the red cross, to ~ mediators, to the ~ committee",
    ),
    ...phrasal("restore restores restored restored restoring", "to liberty, to freedom"),
    ...phrasal(
      "send sends sent sent sending",
      "home from custody, home from jail, home from prison, home without charge, home on bail",
    ),
    ...phrasal(
      "discharge discharges discharged discharged discharging",
      "from prison, from jail, from custody",
    ),
    ...phrasal("dismiss dismisses dismissed dismissed dismissing", "from custody"),
    ...phrasal(
      "release releases released released releasing",
      "without charge, on bail, on parole, from custody, from jail, from prison, from detention",
    ),
    "amnesty amnesties amnestied amnestied amnestying",
  ],
  weak: [
    ...regulars("release exchange rescue return"),
    "transfer transfers transferred transferred transferring",
    "swap swaps swapped swapped swapping",
    "hand-over hands-over handed-over handed-over handing-over",
    "hand hands handed handed handing",
    "trade trades traded traded trading",
    ...phrasal("bring brings brought brought bringing", "home, back home"),
    ...phrasal("allow allows allowed allowed allowing", "to go home, to go, to leave, to return home"),
    ...phrasal("permit permits permitted permitted permitting", "to go home, to leave"),
    ...phrasal("let lets let let letting", "off, go home"),
    ...phrasal("turn turns turned turned turning", "over to"),
    ...phrasal("fly flies flew flown flying", "home"),
    ...phrasal("reunite reunites reunited reunited reuniting", "with"),
    ...phrasal("set sets set set setting", "loose"),
    ...phrasal("give gives gave given giving", "up, back"),
    ...phrasal("deliver delivers delivered delivered delivering", "back"),
    "send-home sends-home sent-home sent-home sending-home",
  ],
  intransitive: [
    "walk-free walks-free walked-free walked-free walking-free",
    "walk-out walks-out walked-out walked-out walking-out",
    ...leaving.flatMap((verb) => phrasal(verb, outOfCustody)),
    ...["emerge emerges emerged emerged emerging", "walk walks walked walked walking"].flatMap((verb) =>
      phrasal(verb, fromCustody),
    ),
    ...phrasal("walk walks walked walked walking", "to freedom, into freedom, through the gates"),
    ...phrasal(
      "come comes came come coming",
      "home from ~ captivity, home from prison, back from ~ captivity",
    ),
    ...phrasal(
      "leave leaves left left leaving",
      "prison, jail, custody, captivity, detention, their cells, their prison, * custody, * jails, * jail, * prisons, * captivity",
    ),
    ...[
      "regain regains regained regained regaining",
      "recover recovers recovered recovered recovering",
      "win wins won won winning",
      "gain gains gained gained gaining",
    ].flatMap((verb) =>
      phrasal(
        verb,
        "freedom, liberty, their freedom, their liberty, his freedom, her freedom, release, their release",
      ),
    ),
    ...phrasal(
      "benefit benefits benefited benefited benefiting",
      "from release, from release measures, from * release, from the amnesty, from an amnesty, from amnesty, from a pardon, " +
        "from the pardon, from pardons, from parole, from the release, from release orders",
    ),
    ...phrasal(
      "receive receives received received receiving",
      "parole, bail, a pardon, pardons, amnesty, an amnesty, early release",
    ),
    ...phrasal(
      "come comes came come coming",
      "home, back home, out, free, through the gates, through the gate, out of the gates",
    ),
    ...phrasal(
      "get gets got got getting",
      "out, out of jail, out of prison, bail, parole, amnesty, their freedom, their freedom back",
    ),
    ...phrasal("exit exits exited exited exiting", "prison, jail, * prison, * jail"),
    ...phrasal("make makes made made making", "bail, it home"),
    ...phrasal("post posts posted posted posting", "bail"),
    ...phrasal(
      "obtain obtains obtained obtained obtaining",
      "their freedom, freedom, liberty, release, their release, bail, parole",
    ),
    ...phrasal(
      "return returns returned returned returning",
      "to their families, home from captivity, home from prison, to freedom",
    ),
    ...phrasal(
      "walk walks walked walked walking",
      "home, through the gates, through the prison gates, through the gate",
    ),
    ...[
      "leave leaves left left leaving",
      "exit exits exited exited exiting",
      "quit quits quit quit quitting",
    ].flatMap((verb) =>
      phrasal(
        verb,
        "~ jail, ~ jails, ~ prison, ~ prisons, ~ custody, ~ cells, ~ cell, ~ captivity, ~ detention, ~ camp, ~ camps, ~ penitentiary, ~ penitentiaries, ~ institutions, ~ lock-up",
      ),
    ),
    ...phrasal("walk walks walked walked walking", "through ~ gates"),
    ...phrasal("go goes went gone going", "home to their families, home from custody, home from prison"),
    "go-free goes-free went-free gone-free going-free",
  ],
  events: words(
    "releases, pardons, excarcelations, excarcerations, liberations, paroles, release orders, people freed, acquittals and releases",
  ),
  nominals: words(
    "release, releases, freeing, liberation, freedom, pardon, pardons, exchange, swap, transfer, return, repatriation, exchange for, swap for, swap involved, exchange involved, swap included, exchange included, exchanged for, swapped for, traded for, in exchange for, in return for, safe return, parole, rescue, freedom for, release for, clemency for, amnesty for, amnesty to, amnesty of, amnesty covering, pardon for, pardon to, pardons for, pardons to, clemency to, bail to, bail for, parole for",
  ),
  states: words(
    "free, for release, be home, out of jail, out of prison, on bail, at liberty, released, out by *, out within * hours, out within * days, out on parole, out on bail, back with their families, back home, * to leave, " +
      "first to leave, first to benefit, among the first to leave, among the first to walk free, among the first to benefit, at large again, at home again, home again, with their families again, no longer in custody, no longer in jail, no longer in prison, no longer detained, no longer held, no longer behind bars, out of custody, out of detention, outside again, free again, off death row",
  ),
  totals: words(
    "number of releases, number released, number freed, number of people released, number of people freed, number of prisoners released, number of prisoners freed, count of releases, count of people released, list of releases, list of released, total of releases, list of freed, number set free",
  ),
  frames: [
    { verbs: "let lets letting", after: words("go, out, leave, go free") },
    { verbs: "set sets setting", after: words("free") },
    { verbs: "hand hands handed handing", after: words("over, back") },
  ],
};
