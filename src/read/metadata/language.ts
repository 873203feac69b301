import { type Candidate, type Evidence, firstPlausible, linked, meta } from "./evidence.ts";
import { textOf } from "./json-ld.ts";

const LANGUAGE: readonly Candidate[] = [
  ({ scan }) => scan.language,
  linked((article) => textOf(article["inLanguage"])),
  meta("og:locale", "content-language", "dc.language", "language"),
];

/** The page's language as a BCP 47 tag (`en`, `en-GB`), as the page declares it; null if it does not. */
export function language(evidence: Evidence): string | null {
  return firstPlausible(evidence, LANGUAGE, (raw) => {
    const tag =
      raw
        .trim()
        .split(/[,;\s]/)[0]
        ?.replace("_", "-") ?? "";
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  });
}
