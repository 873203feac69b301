import { print } from "../pipeline/review/room.ts";
import { type Guarded, openGuarded } from "./guarded-app.ts";

let guarded: Guarded;
beforeAll(async () => {
  guarded = await openGuarded();
  const said = (name: string) => ({
    attribution: {
      source: { name, names: [name], type: "government" as const },
      via: null,
      cue: { start: 0, end: 4, text: "said" },
      stance: "says" as const,
    },
  });
  await print(
    guarded.room,
    { id: "one", outlet: "tern", text: "[14] people were freed." },
    said("Marek's regime"),
  );
  await print(
    guarded.room,
    { id: "two", outlet: "gull", text: "[15] people were freed." },
    said("Veldan cabinet"),
  );
}, 60_000);
afterAll(() => guarded?.close());

const list = async (query = "") =>
  (await guarded.ask("GET", `/api/registry${query}`, { as: "viewer" })).json();
const change = (body: object) =>
  guarded.ask("POST", "/api/registry", {
    as: "editor",
    body: { list: "source", story: null, why: null, saw: 0, ...body },
  });

test("merged over the API, listed as one with both wordings, and undone", async () => {
  expect((await list()).entries.map(({ name }: { name: string }) => name)).toEqual([
    "Marek's regime",
    "Veldan cabinet",
  ]);
  const [from, into] = (await list()).entries;
  const merged = await change({
    id: "merge-no-1",
    change: { action: "merge", from: from.id, fromName: from.name, into: into.id, name: into.name },
  });
  expect(merged.status).toBe(200);
  const after = await list("?q=reg");
  expect(after).toMatchObject({ total: 1, seq: 1, changes: [{ byName: "The editor", undone: false }] });
  expect(after.entries[0]).toMatchObject({ name: "Veldan cabinet", figures: 2, outlets: 2, edited: true });
  await change({ id: "undo-no-1", saw: 1, change: { action: "undo", undoes: 1 } });
  const undone = await list();
  expect(undone.entries).toHaveLength(2);
  expect(undone.changes.map((one: { undone: boolean }) => one.undone)).toEqual([false, true]);
});

test("the table has a row for each wording of each outlet", async () => {
  const answer = await guarded.ask("GET", "/api/registry.csv?q=cabinet", { as: "viewer" });
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="registry.csv"');
  expect((await answer.text()).split("\r\n").slice(0, 2)).toEqual([
    "id,name,type,part_of,wording,outlet,figures",
    "cabinet veldan,Veldan cabinet,government,,Veldan cabinet,gull,1",
  ]);
});

test("a change that cannot be is a problem that says why", async () => {
  const answer = await change({ id: "undo-no-2", saw: 9, change: { action: "undo", undoes: 77 } });
  expect([answer.status, (await answer.json()).detail]).toEqual([404, "There is no change 77 here."]);
  expect((await change({ id: "short", change: { action: "undo", undoes: 1 } })).status).toBe(400);
  expect((await guarded.ask("GET", "/api/registry?story=none", { as: "viewer" })).status).toBe(404);
});
