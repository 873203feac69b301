import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../../src/domain/errors.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { RegistryAction, RegistryRequest } from "../../../src/domain/registry.ts";
import { Story } from "../../../src/domain/story.ts";
import { changeRegistry } from "../../../src/pipeline/registry/change-registry.ts";
import { withRegistry } from "../../../src/pipeline/registry/with-registry.ts";
import { createRegistryStore } from "../../../src/store/create-registry-store.ts";
import { type Database, openEmbedded } from "../../../src/store/open-database.ts";
import type { RegistryStore } from "../../../src/store/registry-store.ts";
import { merge } from "../../timeline/registry/changes.ts";
import { ana, eve, openRoom, print, type Room } from "../review/room.ts";

let room: Room;
let registry: RegistryStore;
let count = 0;

beforeAll(async () => {
  const database: Database = await openEmbedded(null);
  room = await openRoom({ database });
  registry = createRegistryStore(database);
  await room.store.saveStories([Story.parse({ id: "ferry", name: "The ferry", all: ["ferry"] })]);
}, 60_000);
afterAll(() => room.close());

const ask = (change: RegistryAction, more: Partial<RegistryRequest> = {}, person: Person = eve) => {
  count += 1;
  const plain = {
    id: `change-no-${count}`,
    list: "source" as const,
    story: null,
    why: null,
    saw: 1000,
    change,
  };
  const deps = { registry, store: room.store, now: () => new Date(Date.UTC(2026, 2, 2, 12)) };
  return changeRegistry({ ...plain, ...more }, person, deps);
};
const lena = { ...eve, id: "p-lena", name: "Lena" };
const split = (wording: string, from: string) => ({ action: "split" as const, wording, from, name: from });

test("claims are read with what editors said of them, in that story alone; as found, without", async () => {
  const attribution = {
    source: { name: "Marek's regime", names: [], type: "political" as const },
    via: null,
    cue: { start: 0, end: 4, text: "said" },
    stance: "says" as const,
  };
  await print(room, { id: "one", outlet: "tern", text: "The ferry took [14] people." }, { attribution });
  const written = await ask(merge("marek regime", "government veldan"), { story: "ferry" });
  const reader = withRegistry(room.store, registry);
  const [story] = await room.store.stories();
  const ofStory = story ? { story } : {};
  const read = async (filter: Parameters<typeof reader.printedClaims>[0]) =>
    (await reader.printedClaims(filter))[0]?.claim.registered;
  expect(await read(ofStory)).toEqual({
    source: { id: "government veldan", name: "government veldan", type: null },
  });
  expect(await read({})).toBeUndefined();
  expect(await read({ ...ofStory, asFound: true })).toBeUndefined();
  await ask({ action: "undo", undoes: written.seq }, { story: "ferry" });
  expect(await read(ofStory)).toBeUndefined();
});

test("a split takes back a merge, and gives a home of its own to a wording that never had one", async () => {
  await ask(merge("cell watch", "harbour office"));
  expect((await ask(split("Cell Watch", "harbour office"))).change).toMatchObject({ as: "cell watch" });
  const own = await ask(split("the interim Harbour Office", "harbour office"));
  expect(own.change).toMatchObject({ as: `split:${own.id}` });
  await expect(ask(split("Cell Watch", "harbour office"))).rejects.toThrow("is no wording of");
});

test("a change that is sent twice is written once", async () => {
  const again = { id: "the-same-change" };
  const change = { action: "rename" as const, id: "cell watch", was: "Cell Watch", name: "CellWatch" };
  const [first, second] = [await ask(change, again), await ask(change, again)];
  expect(second).toEqual(first);
  await expect(ask(change, again, lena)).rejects.toThrow(UsageError);
});

test("what somebody else changed meanwhile is a conflict; another list is not", async () => {
  const { seq } = await ask({ action: "rename", id: "cell watch", was: "CellWatch", name: "Cell Watch" });
  const late = ask(
    { action: "rename", id: "cell watch", was: "CellWatch", name: "Watch" },
    { saw: seq - 1 },
    lena,
  );
  await expect(late).rejects.toThrow(
    new ConflictError("Eve changed the registry while you had it open; look again.", null),
  );
  const group = { action: "rename" as const, id: "foreigner", was: "foreigners", name: "Foreigners" };
  expect((await ask(group, { saw: seq - 1, list: "subject" }, lena)).byName).toBe("Lena");
});

test("ten changes at once are all written, one after another", async () => {
  const before = (await registry.registryChanges()).length;
  const names = Array.from({ length: 10 }, (_, n) => `Name ${n}`);
  await Promise.all(
    names.map((name) => ask({ action: "rename", id: "harbour office", was: "Harbour Office", name })),
  );
  const seqs = (await registry.registryChanges()).map(({ seq }) => seq);
  expect(seqs).toEqual(Array.from({ length: before + 10 }, (_, n) => n + 1));
});

test("what makes no sense is refused in plain words", async () => {
  const refused: [RegistryAction, Partial<RegistryRequest>, new (...input: never[]) => Error][] = [
    [merge("cell watch", "cell watch"), {}, UsageError],
    [{ action: "undo", undoes: 999 }, {}, MissingError],
    [merge("a", "b"), { story: "nowhere" }, MissingError],
    [{ action: "retype", id: "a", name: "A", type: "ngo" }, { list: "subject" }, UsageError],
    [{ action: "place", id: "a", name: "A", within: "b", withinName: "B" }, {}, UsageError],
  ];
  for (const [change, more, error] of refused) await expect(ask(change, more)).rejects.toThrow(error);
  await expect(ask(merge("a", "b"), {}, ana)).rejects.toThrow(ForbiddenError);
});

test("a group is no part of one that is a part of it, and nothing is undone twice", async () => {
  const place = (id: string, within: string) =>
    ask({ action: "place", id, name: id, within, withinName: within }, { list: "subject" });
  const placed = await place("american", "foreigner");
  await expect(place("foreigner", "american")).rejects.toThrow("is a part of");
  await expect(place("foreigner", "foreigner")).rejects.toThrow("is a part of");
  const undo = { action: "undo" as const, undoes: placed.seq };
  const { seq } = await ask(undo, { list: "subject" });
  await expect(ask(undo, { list: "subject" })).rejects.toThrow("undone already");
  expect((await ask({ action: "undo", undoes: seq }, { list: "subject" })).change.action).toBe("undo");
});
