import type { RegistryChange } from "../../../src/domain/registry.ts";
import { withRegistry } from "../../../src/pipeline/registry/with-registry.ts";
import { ownKey } from "../../../src/timeline/registry/wording-key.ts";
import { printed } from "../../timeline/printed.ts";

const names = async (reader: { printedClaims(): Promise<readonly ReturnType<typeof printed>[]> }) =>
  (await reader.printedClaims()).map(({ claim }) => claim.registered?.source?.name);

const id = ownKey("source", "the Harbour Ministry") ?? "";
const change = (seq: number, made: RegistryChange["change"]): RegistryChange => ({
  id: `change-000${seq}`,
  list: "source",
  story: null,
  why: null,
  seq,
  at: "2026-03-02T12:00:00.000Z",
  by: "ana",
  byName: "Ana",
  change: made,
});

test("the same list is given again until the registry changes, and then a change and its undo are seen at once", async () => {
  const list = Object.freeze([printed("14", { source: ["the Harbour Ministry", "government"] })]);
  let log: RegistryChange[] = [];
  const reader = withRegistry({ printedClaims: async () => list }, { registryChanges: async () => [...log] });
  expect(await reader.printedClaims()).toBe(list);
  log = [change(1, { action: "rename", id, was: "the Harbour Ministry", name: "Ministry of Harbours" })];
  expect(await names(reader)).toEqual(["Ministry of Harbours"]);
  expect(await reader.printedClaims()).toBe(await reader.printedClaims());
  log = [...log, change(2, { action: "undo", undoes: 1 })];
  expect(await names(reader)).toEqual([undefined]);
});
