import type { Alias, PrintedWording, RegistryEntry, RegistryList } from "../../domain/registry.ts";
import { type Registry, rootOf, wider } from "./registry.ts";
import { homeOf } from "./resolve-wording.ts";

/**
 * Every source or group that outlets print, with all its wordings, most printed first; then those that editors named and
 * that nobody prints at present. Wordings that name nobody ("people", "of them") are left out.
 */
export function listEntries(
  list: RegistryList,
  printed: readonly PrintedWording[],
  registry: Registry,
): RegistryEntry[] {
  const names = registry[list];
  const groups = new Map<string, PrintedWording[]>();
  for (const one of printed) {
    const home = homeOf(list, registry, one.wording);
    if (home === null) continue;
    const id = rootOf(names, home);
    const own = groups.get(id);
    if (own) own.push(one);
    else groups.set(id, [one]);
  }
  for (const id of names.names.keys()) if (rootOf(names, id) === id && !groups.has(id)) groups.set(id, []);
  return [...groups].map(([id, own]) => entryOf(id, own, list, registry)).sort(mostPrintedFirst);
}

function entryOf(id: string, own: PrintedWording[], list: RegistryList, registry: Registry): RegistryEntry {
  const names = registry[list];
  const aliases = [...Map.groupBy(own, ({ wording }) => wording)].map(aliasOf).sort(mostPrintedFirst);
  return {
    id,
    name: names.names.get(id) ?? aliases[0]?.wording ?? id,
    type: names.types.get(id) ?? mostReadType(own),
    figures: total(own),
    outlets: new Set(own.map(({ outlet }) => outlet)).size,
    aliases,
    within: wider(names, id),
    edited: names.names.has(id),
  };
}

function mostReadType(own: PrintedWording[]): RegistryEntry["type"] {
  const types = [...Map.groupBy(own, ({ type }) => type)];
  return types.sort((a, b) => total(b[1]) - total(a[1]))[0]?.[0] ?? null;
}

function aliasOf([wording, own]: [string, PrintedWording[]]): Alias {
  const outlets = [...Map.groupBy(own, ({ outlet }) => outlet)]
    .map(([id, same]) => ({ id, name: same[0]?.outletName ?? id, figures: total(same) }))
    .sort(mostPrintedFirst);
  return { wording, figures: total(own), outlets };
}

const total = (own: readonly PrintedWording[]) => own.reduce((sum, { figures }) => sum + figures, 0);

interface Counted {
  readonly figures: number;
  readonly name?: string;
  readonly wording?: string;
}
const nameOf = ({ name, wording }: Counted) => name ?? wording ?? "";
const mostPrintedFirst = (a: Counted, b: Counted) =>
  b.figures - a.figures || (nameOf(a) < nameOf(b) ? -1 : 1);
