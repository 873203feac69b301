import type { RegistryChange, RegistryList } from "../../../src/domain/registry.ts";

type Change = RegistryChange["change"];

/** A log in which each change has the next number. */
export function logOf(changes: readonly Change[], more: Partial<RegistryChange> = {}): RegistryChange[] {
  return changes.map((change, index) => changeAt(index + 1, change, more));
}

export function changeAt(seq: number, change: Change, more: Partial<RegistryChange> = {}): RegistryChange {
  return {
    seq,
    id: `change-${seq}`,
    list: "source" satisfies RegistryList,
    story: null,
    why: null,
    at: "2026-03-02T12:00:00.000Z",
    by: "p-eve",
    byName: "Eve",
    change,
    ...more,
  };
}

export const merge = (from: string, into: string): Change => ({
  action: "merge",
  from,
  fromName: from,
  into,
  name: into,
});
