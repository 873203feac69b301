import {
  type Candidate,
  type Evidence,
  type Found,
  firstPlausible,
  linked,
  meta,
  named,
} from "./evidence.ts";
import { textOf } from "./json-ld.ts";

const LANGUAGE: readonly Candidate[] = [
  named("html lang", ({ scan }) => scan.language),
  linked("inLanguage", textOf),
  meta("og:locale", "content-language", "dc.language", "language"),
];

/** The page's language as a BCP 47 tag (`en`, `en-GB`), as the page declares it; null if it does not. */
export function declaredLanguage(evidence: Evidence): Found | null {
  return firstPlausible(evidence, LANGUAGE, (raw) => {
    const tag =
      raw
        .trim()
        .split(/[,;\s]/)[0]
        ?.replace("_", "-") ?? "";
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  });
}
