import type { RegistryChange, RegistryList } from "../../domain/registry.ts";
import type { SourceType } from "../../domain/source.ts";
import type { Names, Registry } from "./registry.ts";
import { wordingKey } from "./wording-key.ts";

/**
 * The registry of a story (null: what holds in all of them) by the log. The numbers of the changes are their order,
 * whatever order they come in.
 */
export function applyChanges(changes: readonly RegistryChange[], story: string | null): Registry {
  const own = changesInEffect(changes).filter((one) => one.story === null || one.story === story);
  const of = (list: RegistryList) => namesOf(own.filter((one) => one.list === list));
  return { source: of("source"), subject: of("subject") };
}

/** The changes that no undo takes back, undos among them, in order. One that was itself undone takes nothing back. */
export function changesInEffect(changes: readonly RegistryChange[]): RegistryChange[] {
  const undone = new Set<number>();
  const kept: RegistryChange[] = [];
  for (const one of changes.toSorted((a, b) => b.seq - a.seq)) {
    if (undone.has(one.seq)) continue;
    if (one.change.action === "undo") undone.add(one.change.undoes);
    kept.push(one);
  }
  return kept.reverse();
}

type Building = {
  [Part in keyof Names]: Names[Part] extends ReadonlyMap<string, infer Value> ? Map<string, Value> : never;
};

function namesOf(changes: readonly RegistryChange[]): Names {
  const built: Building = {
    moved: new Map<string, string>(),
    merged: new Map<string, string>(),
    names: new Map<string, string>(),
    types: new Map<string, SourceType>(),
    within: new Map<string, string>(),
  };
  for (const { change } of changes) take(built, change);
  return built;
}

function take(built: Building, change: RegistryChange["change"]): void {
  const { moved, merged, names, types, within } = built;
  /** What stands in the log as the name that was shown is a name until somebody gives another. */
  const shown = (id: string, name: string) => names.has(id) || names.set(id, name);
  if (change.action === "merge") mergeInto(built, change.from, change.into, change.name);
  if (change.action === "split") {
    shown(change.from, change.name);
    shown(change.as, change.wording);
    if (!merged.delete(change.as)) moved.set(wordingKey(change.wording), change.as);
  }
  if (change.action === "rename") names.set(change.id, change.name);
  if (change.action === "retype") {
    shown(change.id, change.name);
    types.set(change.id, change.type);
  }
  if (change.action === "place") {
    shown(change.id, change.name);
    if (change.within === null) within.delete(change.id);
    else within.set(change.id, change.within);
    if (change.within !== null && change.withinName !== null) shown(change.within, change.withinName);
  }
}

/** All homes of the one move at once, so that a split takes off one of them and not those merged into it before. */
function mergeInto({ merged, names }: Building, from: string, into: string, name: string): void {
  const [left, right] = [merged.get(from) ?? from, merged.get(into) ?? into];
  if (left === right) return;
  for (const [home, root] of merged) if (root === left) merged.set(home, right);
  merged.set(left, right);
  if (!names.has(right)) names.set(right, name);
}
