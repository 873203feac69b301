import { print } from "../pipeline/review/room.ts";
import { type Guarded, openGuarded } from "./guarded-app.ts";

let guarded: Guarded;
beforeAll(async () => {
  guarded = await openGuarded();
  const texts = [
    ["tern", "The guards opened Okrana prison near Velmar, and [116] people were freed."],
    ["gull", "At dawn Okrana prison near Velmar let [116] people go."],
    ["heron", "Nobody at Okrana prison near Velmar would say who the [56] people were."],
    ["heron", "The ferry to Velmar sank with [41] people."],
  ] as const;
  for (const [at, [outlet, text]] of texts.entries())
    await print(
      guarded.room,
      { id: `a${at}`, outlet, text, publishedAt: `2026-03-0${at + 1}T12:00:00Z` },
      { kind: at === 3 ? "deaths" : "released" },
    );
}, 60_000);
afterAll(() => guarded?.close());

const draft = { name: "Okrana releases", all: ["okrana"], places: ["Velmar"] };
let sent = 0;
const change = (body: object, as: "viewer" | "editor" | "admin" = "editor", saw = 99) =>
  guarded.ask("POST", "/api/stories", { as, body: { id: `story-change-${++sent}`, saw, change: body } });
const ask = async (path: string, body?: object) =>
  (await guarded.ask(body ? "POST" : "GET", path, { as: "viewer", body })).json();
const names = async () =>
  (await ask("/api/stories")).stories.map(({ id, made }: { id: string; made: boolean }) => [id, made]);

test("a preview says how many articles belong and why, and how many fell to an excluded term", async () => {
  const seen = await ask("/api/stories/preview", { ...draft, none: ["nobody"] });
  expect(seen).toMatchObject({ articles: 2, claims: 2, outlets: 2, excluded: 1 });
  expect(seen.caught[0]).toMatchObject({
    outlet: "gull",
    why: [
      { term: "okrana", list: "all", quote: expect.stringContaining("Okrana") },
      { term: "Velmar", list: "places" },
    ],
  });
  const kinds = await ask("/api/stories/preview", { name: "Velmar", all: ["velmar"], kinds: ["deaths"] });
  expect(kinds).toMatchObject({ articles: 1, claims: 1 });
});

test("a suggestion is refused, and comes back when the refusal is taken back", async () => {
  const { suggestions, looked } = await ask("/api/stories/suggestions");
  expect(looked).toBe(4);
  expect(suggestions).toHaveLength(1);
  expect(suggestions[0].articles).toHaveLength(3);
  const refused = await (await change({ action: "refuse", suggestion: suggestions[0].key })).json();
  expect((await ask("/api/stories/suggestions")).suggestions).toEqual([]);
  await change({ action: "undo", undoes: refused.change.seq });
  expect((await ask("/api/stories/suggestions")).suggestions).toHaveLength(1);
});

test("a story is made, shows its figures, is changed, taken away and brought back", async () => {
  expect((await change({ action: "define", story: "okrana", draft })).status).toBe(200);
  expect(await names()).toEqual([["okrana", true]]);
  expect(await ask("/api/claims?story=okrana")).toMatchObject({ total: 3 });
  expect((await ask("/api/stories/suggestions")).suggestions).toEqual([]);
  await change({ action: "define", story: "okrana", draft: { ...draft, kinds: ["deaths"] } });
  expect(await ask("/api/claims?story=okrana")).toMatchObject({ total: 0 });
  expect((await ask("/api/stories")).stories).toMatchObject([{ claims: 0, articles: 0 }]);
  const removed = await (await change({ action: "remove", story: "okrana", name: "Okrana releases" })).json();
  expect(await names()).toEqual([]);
  await change({ action: "undo", undoes: removed.change.seq });
  const { changes, seq } = await ask("/api/stories/changes");
  expect(changes.map((one: { undone: boolean }) => one.undone).slice(0, 2)).toEqual([false, true]);
  expect(seq).toBe(changes[0].seq);
  await change({ action: "undo", undoes: removed.change.seq - 1 });
  expect(await ask("/api/claims?story=okrana")).toMatchObject({ total: 3 });
});

test("a new article belongs by itself, and an article can be in two stories", async () => {
  await change({ action: "define", story: "ferry", draft: { name: "Velmar", any: ["Velmar"] } });
  await print(
    guarded.room,
    {
      id: "late",
      outlet: "tern",
      text: "Okrana prison near Velmar freed [7] more people.",
      publishedAt: "2026-03-06T12:00:00Z",
    },
    { kind: "released" },
  );
  expect(await ask("/api/claims?story=okrana")).toMatchObject({ total: 4 });
  expect(await ask("/api/claims?story=ferry")).toMatchObject({ total: 5 });
});

test("what cannot be is refused with what to do", async () => {
  await guarded.room.store.saveStories([
    {
      id: "fixed",
      name: "Of the file",
      all: ["velmar"],
      any: [],
      none: [],
      places: [],
      kinds: [],
      from: null,
      to: null,
    },
  ]);
  const told = async (answer: Response) => [answer.status, (await answer.json()).detail];
  expect(await told(await change({ action: "define", story: "fixed", draft }))).toEqual([
    400,
    "The story “fixed” stands in the config file; change it there, or define one of another name.",
  ]);
  expect((await change({ action: "define", story: "empty", draft: { name: "Everything" } })).status).toBe(
    400,
  );
  expect((await change({ action: "define", story: "okrana", draft }, "viewer")).status).toBe(403);
  expect((await change({ action: "undo", undoes: 900 })).status).toBe(404);
  const late = await change({ action: "remove", story: "okrana", name: "x" }, "admin", 0);
  expect(await told(late)).toEqual([409, "The editor changed this story while you had it open; look again."]);
});
