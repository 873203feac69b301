import {
  type Candidate,
  type Evidence,
  type Found,
  firstPlausible,
  linkedAnywhere,
  meta,
  named,
} from "./evidence.ts";

const PAYWALL: readonly Candidate[] = [
  linkedAnywhere("isAccessibleForFree", (value) =>
    typeof value === "boolean" || typeof value === "string" ? String(value) : null,
  ),
  meta("article:content_tier", "og:article:content_tier", "dc.accessrights"),
  named("element named paywall", ({ labelled }) =>
    labelled.some(({ names }) => GATE.test(names)) ? "locked" : null,
  ),
];
/** Names of the box that asks for money. `paywall` alone is also put around the text that only subscribers get. */
const GATE =
  /(?:^|[-_ ])(?:paywall[-_](?:prompt|overlay|modal|gate|box|banner|message|cta|offer|promo)|regwall|(?:subscriber|member|premium)[-_](?:only|wall|gate)|article[-_]locked|content[-_]gate)(?:$|[-_ ])/i;

/** Whether the page says that its text is not free: "locked" or "free"; null where it does not say. */
export function paywall(evidence: Evidence): Found | null {
  return firstPlausible(evidence, PAYWALL, (raw) => {
    if (/^(?:false|no|locked|metered|premium|paid|subscriber)/i.test(raw.trim())) return "locked";
    return /^(?:true|yes|free|open)/i.test(raw.trim()) ? "free" : null;
  });
}
