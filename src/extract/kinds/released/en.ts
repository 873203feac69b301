import { type KindCues, noCues, regulars, words } from "../cue.ts";

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
    "granted-bail grants-bail granted-bail granted-bail granting-bail",
    "granted-amnesty grants-amnesty granted-amnesty granted-amnesty granting-amnesty",
  ],
  weak: [
    ...regulars("release exchange rescue return"),
    "transfer transfers transferred transferred transferring",
    "swap swaps swapped swapped swapping",
    "hand-over hands-over handed-over handed-over handing-over",
    "hand hands handed handed handing",
    "trade trades traded traded trading",
    "send-home sends-home sent-home sent-home sending-home",
  ],
  intransitive: [
    "walk-free walks-free walked-free walked-free walking-free",
    "leave-prison leaves-prison left-prison left-prison leaving-prison",
    "leave-jail leaves-jail left-jail left-jail leaving-jail",
    "leave-custody leaves-custody left-custody left-custody leaving-custody",
    "walk-out-of-jail walks-out-of-jail walked-out-of-jail walked-out-of-jail walking-out-of-jail",
    "walk-out-of-prison walks-out-of-prison walked-out-of-prison walked-out-of-prison walking-out-of-prison",
    "go-free goes-free went-free gone-free going-free",
    "escape escapes escaped escaped escaping",
  ],
  events: words("releases, pardons, excarcelations, excarcerations"),
  nominals: words(
    "release, releases, freeing, liberation, freedom, pardon, pardons, exchange, swap, transfer, return, repatriation, exchange for, swap for, swap involved, exchange involved, swap included, exchange included, exchanged for, swapped for, traded for, in exchange for, in return for, safe return, parole, rescue",
  ),
  states: words("free, for release, be home, out of jail, out of prison, on bail, at liberty, released"),
  totals: words("number of releases, number released, number freed"),
  frames: [
    { verbs: "let lets letting", after: words("go, out, leave, go free") },
    { verbs: "set sets setting", after: words("free") },
    { verbs: "hand hands handed handing", after: words("over, back") },
  ],
};
