import type { PageNote } from "../../domain/article.ts";
import { isoDate } from "../metadata/iso-date.ts";

/** How a note on the article itself begins, by what it is. */
const BEGINNINGS: readonly (readonly [type: PageNote["type"], pattern: RegExp])[] = [
  [
    "correction",
    /^\W{0,3}(?:corrections?|corrected|corrigendum|erratum|corrección|correcciones|rectificación|fe de (?:errores|erratas)|correção|errata|rectificatif|correction|berichtigung|korrektur|correzione|rettifica)\b(?: \([^)]{1,40}\)|,? [^:.]{1,40})?\s?[:.–—-]/i,
  ],
  [
    "clarification",
    /^\W{0,3}(?:clarifications?|aclaración|clarificación|précision|klarstellung)\b(?: \([^)]{1,40}\)|,? [^:.]{1,40})?\s?[:.–—-]/i,
  ],
  [
    "editor's note",
    /^\W{0,3}(?:(?:editor['’]?s?['’]?|publisher['’]s) notes?|note (?:from|to) (?:the )?(?:editors?|readers)|nota (?:del|de la|de) (?:editor|redacción|redação)|note de la rédaction|anmerkung der redaktion)\b/i,
  ],
  [
    "update",
    /^\W{0,3}(?:updates?|updated|actualización|actualizado|mise à jour|aktualisierung|aggiornamento)\b(?: \([^)]{1,40}\)|,? [^:.]{1,40})?\s?[:–—-]/i,
  ],
];
/** What notes say of the article, wherever in them it stands. */
const ABOUT: readonly (readonly [type: PageNote["type"], pattern: RegExp])[] = [
  [
    "correction",
    /\b(?:an? (?:earlier|previous|prior|original) (?:version|edition) of this|this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|amended)|una versión anterior de est[ea])\b/i,
  ],
  [
    "update",
    /\bthis (?:article|story|report|post|piece|page|live blog) (?:has been|was|is being|will be) (?:last )?(?:updated|modified|revised|republished)\b/i,
  ],
];
const MAX_CHARS = 700;

/**
 * What a paragraph says of the article itself, as corrections and updates do; null where it belongs to the report.
 * A note that begins "Update:" and goes on with news says both: `isNews` keeps it in the text.
 */
export function pageNote(text: string): { readonly note: PageNote; readonly isNews: boolean } | null {
  if (text.length > MAX_CHARS) return null;
  const about = ABOUT.find(([, pattern]) => pattern.test(text))?.[0];
  const beginning = BEGINNINGS.find(([, pattern]) => pattern.test(text))?.[0];
  const type = beginning ?? about;
  if (!type) return null;
  // A sentence inside the report can speak of "this report was updated"; a note begins so or is short.
  if (!beginning && text.length > 400) return null;
  return { note: { type, text, date: dateIn(text) }, isNews: type === "update" && !about };
}

function dateIn(text: string): string | null {
  return isoDate(text.slice(0, 120)) ?? isoDate(text.slice(-120));
}
