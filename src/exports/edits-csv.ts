import type { EditEntry } from "../domain/edit-entry.ts";
import { csvLine } from "../review/csv.ts";
import { figureText, sourceText } from "../timeline/claim-words.ts";

const HEAD = ["outlet", "title", "url", "kind", "change", "from_version", "to_version"].concat(
  ["before", "after"].flatMap((side) => [`${side}_figure`, `${side}_source`, `${side}_sentence`]),
);

/** A line an edit; the cells of a version that had no such figure are empty. */
export function editsCsv(edits: readonly EditEntry[]): string {
  const lines = edits.map(({ outletName, title, url, kind, type, fromVersion, toVersion, before, after }) => {
    const sides = [before, after].flatMap((side) =>
      side ? [figureText(side.claim), sourceText(side.claim), side.claim.sentence] : [null, null, null],
    );
    return csvLine([outletName, title, url, kind, type, fromVersion, toVersion, ...sides]);
  });
  return [csvLine(HEAD), ...lines].join("");
}
