import type { Place } from "../../../domain/review.ts";
import { read } from "../client.ts";
import type { Draft } from "./correct.tsx";

/** Puts selected words into a field of a draft; of a number the server's rules read the value and the hedge. */
export async function readSelection(
  field: "number" | "subject" | "source" | "date",
  place: Place,
  draft: Draft,
  article: { readonly id: string },
): Promise<Draft> {
  const places = { ...draft.places, [field]: place };
  const { fields } = draft;
  if (field === "subject") return { fields: { ...fields, subject: place.exact }, places };
  if (field === "source")
    return {
      fields: { ...fields, source: { name: place.exact, type: fields.source?.type ?? "other" } },
      places,
    };
  // The words of a date are kept as evidence; the day itself is written by hand.
  if (field === "date") return { fields, places };
  const { figure } = await read("/api/review/figure", {
    version: article.id,
    in: place.in,
    start: place.start,
    end: place.end,
  }).catch(() => ({
    figure: null,
  }));
  if (!figure) return { fields, places };
  const { low, high, qualifier } = figure;
  return { fields: { ...fields, low, high, qualifier }, places: { ...places, number: figure.place } };
}
