import type { Draft } from "./use-stories.ts";

/** A definition as it stands in the form: lists as text with commas. */
export interface DraftFields {
  readonly name: string;
  readonly all: string;
  readonly any: string;
  readonly places: string;
  readonly none: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly breaking: boolean;
}

export const EMPTY: DraftFields = {
  name: "",
  all: "",
  any: "",
  places: "",
  none: "",
  from: "",
  to: "",
  kinds: [],
  breaking: false,
};

const terms = (text: string) => [
  ...new Set(
    text
      .split(",")
      .map((term) => term.trim())
      .filter(Boolean),
  ),
];

export const toDraft = (fields: DraftFields): Draft => ({
  name: fields.name.trim() || "Without a name",
  all: terms(fields.all),
  any: terms(fields.any),
  places: terms(fields.places),
  none: terms(fields.none),
  kinds: [...fields.kinds],
  from: fields.from || null,
  to: fields.to || null,
  breaking: fields.breaking,
});

type Defined = Pick<Draft, "name"> & Partial<Omit<Draft, "name">>;

export const toFields = (story: Defined): DraftFields => ({
  name: story.name,
  all: (story.all ?? []).join(", "),
  any: (story.any ?? []).join(", "),
  places: (story.places ?? []).join(", "),
  none: (story.none ?? []).join(", "),
  from: story.from ?? "",
  to: story.to ?? "",
  kinds: story.kinds ?? [],
  breaking: story.breaking ?? false,
});

/** True when there is something to look for. */
export const asksForSomething = ({ all, any, places }: DraftFields) =>
  terms(`${all},${any},${places}`).length > 0;

/** "Releases in Velda" -> "releases-in-velda", and a number behind it where another story has that. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const id = plain || "story";
  for (let at = 1; ; at++) {
    const one = at === 1 ? id : `${id}-${at}`;
    if (!taken.has(one)) return one;
  }
}
