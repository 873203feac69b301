import type { FigureOrigins } from "../domain/figure-origins.ts";
import { csvLine } from "../review/csv.ts";
import { figureText } from "../timeline/claim-words.ts";

const HEAD = ["figure", "kind", "of", "outlets", "origins", "origin", "shared", "outlet", "published", "url"];

/** A line an outlet that prints a figure of several: the origin that it stands on, counted from 1, and what shows it. */
export function originsCsv(all: readonly FigureOrigins[]): string {
  const lines = all.flatMap(({ kind, of, outlets, origins }) =>
    origins.flatMap(({ printed, shared }, at) =>
      printed.map(({ claim, outletName, publishedAt, url }) => {
        const origin = [at + 1, shared.join("; "), outletName, publishedAt, url];
        return csvLine([figureText(claim), kind, of, outlets, origins.length, ...origin]);
      }),
    ),
  );
  return [csvLine(HEAD), ...lines].join("");
}
