import type { RegistryChange, RegistryList } from "../../../domain/registry.ts";
import type { SourceType } from "../../../domain/source.ts";

export const LISTS: readonly { value: RegistryList; text: string }[] = [
  { value: "source", text: "Sources" },
  { value: "subject", text: "Groups of people" },
];

export const TYPES: Record<SourceType, string> = {
  government: "government",
  ngo: "non-governmental group",
  igo: "international body",
  political: "party or politician",
  armed_group: "armed group",
  medical: "hospital or doctor",
  expert: "expert",
  media: "media",
  witness: "witness",
  anonymous: "not named",
  company: "company",
  other: "other",
};

export const count = (n: number, noun: string) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

/** What an editor did, as the second half of a sentence. */
export function changeText({ change }: Pick<RegistryChange, "change">): string {
  switch (change.action) {
    case "merge":
      return `merged “${change.fromName}” into “${change.name}”`;
    case "split":
      return `split “${change.wording}” off “${change.name}”`;
    case "rename":
      return `renamed “${change.was}” to “${change.name}”`;
    case "retype":
      return `said that “${change.name}” is of the type “${TYPES[change.type]}”`;
    case "place":
      return change.withinName === null
        ? `said that “${change.name}” is a part of no other group`
        : `said that “${change.name}” is a part of “${change.withinName}”`;
    case "undo":
      return `took back change ${change.undoes}`;
  }
}
