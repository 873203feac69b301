import type { Bundle } from "../../src/domain/bundle.ts";
import { Story } from "../../src/domain/story.ts";
import { makeBundle } from "../../src/pipeline/bundle/make-bundle.ts";
import { bundleFaults } from "../../src/pipeline/bundle/verify-bundle.ts";
import { ana, openRoom, print, type Room } from "./review/room.ts";

const story = Story.parse({ id: "ferry", name: "The ferry", all: ["ferry"] });
let room: Room;
let made: Bundle;

beforeAll(async () => {
  room = await openRoom();
  await print(room, {
    id: "t1",
    outlet: "tern",
    text: "The ferry sank. At least [14] people died and [3] are gone.",
  });
  await print(room, {
    id: "g1",
    outlet: "gull",
    text: "The ferry had a hole. Some [20] people died, police said.",
  });
  await print(room, { id: "g2", outlet: "gull", title: "Cars", text: "In a crash [2] people died." });
  await room.refresh();
  const [item] = await room.reviews.queuePage({ outlet: "tern" }, null, 1);
  await room.decide(item?.words ?? "", ana);
  made = await makeBundle(story, {
    store: room.store,
    reviews: room.reviews,
    extractor: "claimline/test",
    now: () => new Date("2026-03-09T12:00:00Z"),
  });
}, 60_000);
afterAll(() => room?.close());

test("a bundle holds the claims of the story, the decisions on them, and hashes of the texts", () => {
  expect(made.articles.map(({ id }) => id).sort()).toEqual(["g1", "t1"]);
  expect(made.claims.map(({ claim }) => claim.number).sort()).toEqual(["14", "20", "3"]);
  expect(made.decisions.map(({ decision, byName }) => [decision, byName])).toEqual([["accepted", "Ana"]]);
  expect(made.articles.every(({ textSha256 }) => /^[0-9a-f]{64}$/.test(textSha256 ?? ""))).toBe(true);
});

test("it is whole after it was written and read, with and without the texts", async () => {
  const read = JSON.parse(JSON.stringify(made)) as unknown;
  expect(await bundleFaults(read)).toEqual([]);
  expect(await bundleFaults(read, room.store)).toEqual([]);
});

test("every leaf that is changed, and every line that is taken out or put in, is found", async () => {
  let tried = 0;
  const missed: string[] = [];
  const check = async (name: string, change: (bundle: any) => void) => {
    const copy = JSON.parse(JSON.stringify(made));
    change(copy);
    tried += 1;
    if ((await bundleFaults(copy)).length === 0) missed.push(name);
  };
  const leaves = (value: any, path: string[]): string[][] =>
    value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [path];
  for (const path of leaves(made, []))
    await check(path.join("."), (bundle) => {
      const owner = path.slice(0, -1).reduce((at, key) => at[key], bundle);
      const last = path.at(-1) ?? "";
      const old = owner[last];
      owner[last] =
        typeof old === "number" ? old + 1 : typeof old === "string" ? `${old}x` : old === null ? "x" : !old;
    });
  for (const list of ["articles", "claims", "decisions"] as const) {
    await check(`${list} shortened`, (bundle) => bundle[list].pop());
    await check(`${list} doubled`, (bundle) => bundle[list].push(bundle[list][0]));
  }
  await check("a field put in", (bundle) => {
    bundle.claims[0].claim.seenBy = "nobody";
  });
  process.stdout.write(`bundle: ${tried} tamperings, ${missed.length} not found\n`);
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(150);
});

test("a text that was changed in the store since is named", async () => {
  const store = {
    article: async (id: string) => {
      const article = await room.store.article(id);
      return article && { ...article, text: `${article.text} Later.` };
    },
  };
  expect(await bundleFaults(made, store)).toEqual([
    expect.stringContaining("the stored text is another one"),
    expect.stringContaining("the stored text is another one"),
  ]);
});
