import type { Story } from "../../domain/story.ts";

/** What belongs to a story, in words: "Articles with “storm”, in “Orrow” or “Pell”". */
export function storyWords({
  all = [],
  any = [],
  places = [],
  none = [],
  from,
  to,
}: Partial<Omit<Story, "id" | "name">>): string {
  const quoted = (list: readonly string[], link: string) => list.map((term) => `“${term}”`).join(link);
  const parts = [
    all.length > 0 && `with ${quoted(all, " and ")}`,
    any.length > 0 && `with ${quoted(any, " or ")}`,
    places.length > 0 && `in ${quoted(places, " or ")}`,
    none.length > 0 && `without ${quoted(none, " and ")}`,
    from && `from ${from}`,
    to && `to ${to}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Articles ${parts.join(", ")}` : "Every article";
}
