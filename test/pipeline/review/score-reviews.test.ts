import { extractClaims } from "../../../src/extract/extract-claims.ts";
import { reviewedGold } from "../../../src/pipeline/review/reviewed-gold.ts";
import { scoreReviews } from "../../../src/pipeline/review/score-reviews.ts";
import { ana, openRoom, print, queueOf, type Room } from "./room.ts";

const text =
  "Police in Tarn said on Monday that 14 people had been killed.\n\n" +
  "The Red Cross put the number of injured at 30. Another 5 people were arrested.";

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  await print(room, { id: "tarn", outlet: "tern", title: "Storm", text });
  await room.store.saveClaims(extractClaims({ id: "tarn", title: "Storm", text }).claims, "run");
  await room.refresh();
  const wordsOf = async (kind: string) =>
    (await queueOf(room)).find((item) => item.kind === kind)?.words ?? "";
  await room.decide(await wordsOf("deaths"), ana);
  await room.decide(await wordsOf("injured"), ana, {
    decision: "corrected",
    correction: { fields: { subject: "islanders" }, places: {} },
  });
  await room.decide(await wordsOf("detained"), ana, { decision: "rejected", reason: "other" });
}, 60_000);
afterAll(() => room?.close());

test("accepted and corrected claims become gold; what was rejected does not", async () => {
  const [article] = await reviewedGold(room.reviews, room.store);
  expect(article?.gold.claims.map(({ number, kind, subject }) => [number, kind, subject])).toEqual([
    ["14", "deaths", "people"],
    ["30", "injured", "islanders"],
  ]);
  expect(article?.judged).toHaveLength(3);
  expect(article?.kept.map(({ number }) => number)).toEqual(["14"]);
});

test("today's rules are scored by outlet and rule, a rejected claim that is found counts against them", async () => {
  const articles = await reviewedGold(room.reviews, room.store);
  const same = scoreReviews(articles, (article) => extractClaims(article).claims);
  expect(same.outlets["tern"]).toMatchObject({ right: 1, of: 2 });
  expect(same.rules["deaths.passive"]).toMatchObject({ right: 1, of: 1 });
  expect(
    Object.entries(same.rules).some(([rule, { right }]) => rule.startsWith("detained.") && right === 0),
  ).toBe(true);
  expect(same.scores.kinds["detained"]).toMatchObject({ hits: 0, extra: 1 });
  expect(same.losses).toEqual([]);
});

test("rules that lose an accepted claim, or read it otherwise, are named with it", async () => {
  const articles = await reviewedGold(room.reviews, room.store);
  const none = scoreReviews(articles, () => []);
  expect(none.losses).toEqual([expect.stringContaining("tarn (tern): deaths “14” at text ")]);
  const unsourced = scoreReviews(articles, (article) =>
    extractClaims(article).claims.map((claim) => ({ ...claim, attribution: null })),
  );
  expect(unsourced.losses).toHaveLength(1);
});
