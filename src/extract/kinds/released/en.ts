import { type KindCues, noCues, phrasal, regulars, words } from "../cue.ts";

export const english: KindCues = {
  ...noCues,
  transitive: [
    ...regulars("pardon liberate parole excarcerate excarcelate repatriate"),
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
    ...phrasal("come comes came come coming", "out"),
    ...phrasal("walk walks walked walked walking", "out"),
    ...phrasal("let lets let let letting", "off"),
    ...phrasal("deliver delivers delivered delivered delivering", "back"),
    "send-home sends-home sent-home sent-home sending-home",
  ],
  intransitive: [
    "walk-free walks-free walked-free walked-free walking-free",
    ...phrasal(
      "walk walks walked walked walking",
      "out of jail, out of prison, out of custody, out of captivity, out of detention, out of the jail, out of the prison, " +
        "out of * jail, out of * jails, out of * prison, out of * prisons, to freedom, into freedom, through the gates",
    ),
    ...phrasal(
      "come comes came come coming",
      "out of jail, out of prison, out of custody, out of captivity, out of detention, home from captivity, home from prison",
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
    "go-free goes-free went-free gone-free going-free",
    "escape escapes escaped escaped escaping",
  ],
  events: words("releases, pardons, excarcelations, excarcerations"),
  nominals: words(
    "release, releases, freeing, liberation, freedom, pardon, pardons, exchange, swap, transfer, return, repatriation, exchange for, swap for, swap involved, exchange involved, swap included, exchange included, exchanged for, swapped for, traded for, in exchange for, in return for, safe return, parole, rescue",
  ),
  states: words(
    "free, for release, be home, out of jail, out of prison, on bail, at liberty, released, out by *, out within * hours, out within * days, out on parole, out on bail, back with their families, back home, * to leave, " +
      "first to leave, first to benefit",
  ),
  totals: words("number of releases, number released, number freed"),
  frames: [
    { verbs: "let lets letting", after: words("go, out, leave, go free") },
    { verbs: "set sets setting", after: words("free") },
    { verbs: "hand hands handed handing", after: words("over, back") },
  ],
};
