import { detect } from "tinyld";

/** Shorter texts are too little to tell by. */
const ENOUGH_CHARS = 400;
/** More is not needed to be sure. */
const SAMPLE_CHARS = 1_000;

/**
 * The language of an article as a BCP 47 tag: what the page declares, unless its text is plainly in another language, as
 * where a site was left at its template's `lang="en"`. Null where neither tells.
 */
export function textLanguage(declared: string | null, text: string): string | null {
  if (text.length < ENOUGH_CHARS) return declared;
  const sample = text.slice(0, SAMPLE_CHARS);
  // Names stay foreign in every language, so words in lower case are asked too; only where both agree is it plain.
  const common = sample.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}\p{M}'’-]*/gu)?.join(" ") ?? "";
  const found = detect(common);
  if (found === "" || found === declared?.split("-")[0]) return declared;
  return detect(sample) === found ? found : declared;
}
