import type { EditEntry } from "../../src/domain/edit-entry.ts";
import { print } from "../pipeline/review/room.ts";
import { type Guarded, openGuarded } from "./guarded-app.ts";

let guarded: Guarded;
let ids: string[];
beforeAll(async () => {
  guarded = await openGuarded();
  const articleUrl = "https://tern.example/jail";
  const paper = (id: string, text: string) =>
    print(guarded.room, { id, outlet: "tern", articleUrl, title: "The jail of Pell", text });
  const first = await paper("jail-1", "Guards said [12] people died in the jail.");
  const second = await paper("jail-2", "The toll of the fire in the jail stands at [14] people.");
  const other = await print(guarded.room, {
    id: "flood",
    outlet: "tern",
    text: "The flood killed [7] people.",
  });
  ids = [...first, ...second, ...other].map((claim) => claim.id);
}, 60_000);
afterAll(() => guarded?.close());

let sent = 0;
const settle = (change: object, as: "viewer" | "reviewer" | "editor" = "reviewer", id?: string) =>
  guarded.ask("POST", "/api/edits/settlements", { as, body: { id: id ?? `settlement-${++sent}`, change } });
const get = async (path: string) => (await guarded.ask("GET", path, { as: "viewer" })).json();
const edits = async (): Promise<EditEntry[]> => (await get("/api/edits")).edits;
const same = () => ({ action: "same", before: ids[0], after: ids[1] });

test("a viewer may not settle; figures that cannot be one are refused, with the reason", async () => {
  expect((await settle(same(), "viewer")).status).toBe(403);
  const refused = async (change: object) => {
    const response = await settle(change);
    return [response.status, (await response.json()).detail];
  };
  expect(await refused({ action: "same", before: ids[0], after: ids[2] })).toEqual([
    400,
    "The two figures must stand in two versions of one article.",
  ]);
  expect(await refused({ action: "same", before: ids[0], after: ids[0] })).toEqual([
    400,
    "The two figures must stand in two versions of one article.",
  ]);
  expect((await refused({ action: "apart", claim: "none:text:0-2:deaths", was: "added" }))[0]).toBe(404);
  expect((await refused({ action: "undo", undoes: 9 }))[0]).toBe(404);
  expect((await get("/api/edits/settlements")).settlements).toEqual([]);
});

test("settled by a reviewer, seen in the ledger, its CSV and its log; taken back it is open again", async () => {
  expect((await edits()).map(({ type, candidates }) => [type, candidates])).toEqual([
    ["removed", [ids[1]]],
    ["added", [ids[0]]],
  ]);
  const { settlement } = await (await settle(same(), "reviewer", "the-first-one")).json();
  expect(settlement).toMatchObject({
    seq: 1,
    byName: "The reviewer",
    words: "“12 dead” in “The jail of Pell” went on as “14 dead”",
  });
  // The same one again, as after a lost answer.
  expect((await (await settle(same(), "reviewer", "the-first-one")).json()).settlement.seq).toBe(1);
  expect(await edits()).toMatchObject([{ type: "value_changed", settled: { byName: "The reviewer" } }]);
  expect(await (await guarded.ask("GET", "/api/edits.csv", { as: "viewer" })).text()).toContain(
    "value_changed",
  );

  const twice = await settle({ action: "apart", claim: ids[1], was: "added" }, "editor");
  expect([twice.status, (await twice.json()).found.seq]).toEqual([409, 1]);

  await settle({ action: "undo", undoes: 1 }, "editor");
  expect((await edits()).map(({ type }) => type)).toEqual(["removed", "added"]);
  expect((await settle({ action: "undo", undoes: 1 }, "editor")).status).toBe(400);
  await settle({ action: "apart", claim: ids[1], was: "added" }, "editor");
  expect((await edits()).map(({ candidates }) => candidates)).toEqual([undefined, undefined]);
  const { settlements } = await get("/api/edits/settlements");
  expect(settlements.map((one: { seq: number; undone: boolean }) => [one.seq, one.undone])).toEqual([
    [3, false],
    [2, false],
    [1, true],
  ]);
});
