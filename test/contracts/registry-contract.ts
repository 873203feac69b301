import type { RegistryChange } from "../../src/domain/registry.ts";
import { createRegistryStore } from "../../src/store/create-registry-store.ts";
import { createReviewStore } from "../../src/store/create-review-store.ts";
import type { Database } from "../../src/store/open-database.ts";
import { createStore } from "../../src/store/sql-store.ts";
import { claim, story, tern, version } from "./samples.ts";

const change = (seq: number, fields: Partial<RegistryChange> = {}): RegistryChange => ({
  seq,
  id: `change-${seq}`,
  list: "source",
  story: null,
  why: null,
  at: "2026-03-02T12:00:00.000Z",
  by: "p-eve",
  byName: "Eve",
  change: { action: "rename", id: "coast guard", was: "the coast guard", name: "Coast Guard" },
  ...fields,
});

const said = (name: string) => ({
  source: { name, names: [name], type: "government" as const },
  via: null,
  cue: { start: 0, end: 4, text: "said" },
  stance: "says" as const,
});

/** What the registry's part of every database must do. `open` gives a new, empty one. */
export function registryContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterAll(() => database.close());

  test("the log comes back whole and in order; of two with one number one is written", async () => {
    const registry = createRegistryStore(database);
    const undo = change(2, { story: "ferry", why: "a slip", change: { action: "undo", undoes: 1 } });
    expect(await registry.appendChange(change(1))).toBe(true);
    const both = [undo, { ...undo, id: "change-by-another" }].map((one) => registry.appendChange(one));
    expect((await Promise.all(both)).filter(Boolean)).toEqual([true]);
    expect(await registry.appendChange({ ...undo, seq: 3, id: "change-1" })).toBe(false);
    const [first, second] = await registry.registryChanges();
    expect([first, { ...second, id: undo.id }]).toEqual([change(1), undo]);
  });

  test("wordings are counted by outlet, as people decided them, in current versions alone", async () => {
    const [store, registry] = [createStore(database), createRegistryStore(database)];
    const reviews = createReviewStore(database);
    await store.saveOutlets([tern]);
    await store.saveVersion(version({ id: "v0" }));
    await store.saveClaims(
      [claim("v0", 9, { attribution: said("an old source"), subject: "sailors" })],
      "run",
    );
    await store.saveVersion(version({ text: "A newer text about the ferry." }));
    const [plain, decided, rejected] = [
      claim("v1", 9, { attribution: said("the coast guard") }),
      claim("v1", 20, { attribution: said("the guard"), subject: null }),
      claim("v1", 30, { attribution: said("a rumour"), subject: "whales" }),
    ];
    await store.saveClaims([plain, decided, rejected], "run");
    await reviews.setWords([decided, rejected].map(({ id }, n) => ({ claim: id, words: `words-${n}` })));
    const source = { name: "the coast guard", type: "armed_group" };
    const states = [
      ["words-0", "corrected", { source, subject: "sailors" }],
      ["words-1", "rejected", null],
    ] as const;
    for (const [words, status, fields] of states)
      await database.db
        .insertInto("review_states")
        .values({ words, status, last_seq: 1, data: JSON.stringify({ fields }) })
        .execute();
    const counted = { outlet: "tern", outletName: "The Tern", figures: 1 };
    expect(await registry.printedWordings("source", null)).toEqual([
      { ...counted, wording: "the coast guard", type: "armed_group" },
      { ...counted, wording: "the coast guard", type: "government" },
    ]);
    expect(await registry.printedWordings("subject", story({ any: ["ferry"] }))).toEqual([
      { ...counted, wording: "people", type: null },
      { ...counted, wording: "sailors", type: null },
    ]);
    expect(await registry.printedWordings("source", story({ any: ["tram"] }))).toEqual([]);
  });
}
