import type { RegistryEntry } from "../domain/registry.ts";
import { csvLine } from "../review/csv.ts";

const HEAD = ["id", "name", "type", "part_of", "wording", "outlet", "figures"];

/** A row for each wording of each outlet, beside the source or group that it stands for; one without wordings has a row too. */
export function registryCsv(entries: readonly RegistryEntry[]): string {
  const lines = entries.flatMap(({ id, name, type, within, aliases }) => {
    const own = [id, name, type, within.map((one) => one.name).join("; ")];
    const printed = aliases.flatMap(({ wording, outlets }) =>
      outlets.map((outlet) => csvLine([...own, wording, outlet.name, outlet.figures])),
    );
    return printed.length > 0 ? printed : [csvLine([...own, null, null, null])];
  });
  return [csvLine(HEAD), ...lines].join("");
}
