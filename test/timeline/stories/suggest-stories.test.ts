import type { RecentArticle } from "../../../src/domain/recent-article.ts";
import { suggestStories } from "../../../src/timeline/stories/suggest-stories.ts";

let count = 0;
const article = (outlet: string, lead: string, ...figures: [kind: string, low: number][]): RecentArticle => ({
  id: `a${++count}`,
  outlet,
  title: lead.slice(0, 30),
  lead,
  publishedAt: `2026-03-0${(count % 5) + 1}T12:00:00Z`,
  figures: figures.map(([kind, low]) => ({ kind, low })),
});

const okrana = [
  article("tern", "The guards opened the gates of Okrana prison near Velmar on Monday.", ["released", 116]),
  article("gull", "Families stood outside Okrana prison all night, and Cell Watch saw buses leave Velmar.", [
    "released",
    116,
  ]),
  article(
    "heron",
    "Nobody at Okrana prison would say more, though Cell Watch counted the buses from Velmar.",
    ["released", 56],
  ),
];
const ferry = [
  article("tern", "The ferry Salta Queen went down off the Corvin islands.", ["deaths", 41]),
  article("gull", "Divers searched the Salta Queen for a third day off the Corvin islands.", ["deaths", 41]),
  article("plover", "A hearing on the Salta Queen opens in the Corvin islands next month.", ["missing", 12]),
];
const apart = [
  article("tern", "The mayor of Pell opened a bridge.", ["injured", 116]),
  article("tern", "The harvest in Tarn was late.", ["deaths", 3]),
];

test("clusters share rare names, places and figures, and a definition comes with each", () => {
  const found = suggestStories([...okrana, ...apart, ...ferry]);
  expect(found.map(({ articles, outlets }) => [articles.length, outlets])).toEqual([
    [3, 3],
    [3, 3],
  ]);
  const [first] = found.filter(({ draft }) => draft.name.includes("Okrana"));
  expect(first?.draft).toMatchObject({ all: ["Okrana", "Velmar"], none: [], to: null });
  expect(first?.shared).toContainEqual({ feature: "116 released", articles: 2 });
  expect(first?.articles.map(({ id }) => id)).toEqual(okrana.map(({ id }) => id));
});

test("what was refused is not suggested again", () => {
  const [first] = suggestStories(okrana);
  expect(suggestStories(okrana, new Set([first?.key ?? ""]))).toEqual([]);
});

test("one outlet alone is no story, nor are two articles", () => {
  expect(suggestStories(okrana.map((one) => ({ ...one, outlet: "tern" })))).toEqual([]);
  expect(suggestStories(okrana.slice(0, 2))).toEqual([]);
});

test("a name that everybody prints joins nothing", () => {
  const common = Array.from({ length: 90 }, (_, n) =>
    article(`outlet-${n % 9}`, `The news from Velmar and the Corvin islands today is that of town ${n}.`),
  );
  expect(suggestStories(common)).toEqual([]);
});

test("the work grows with the articles, not with their square", () => {
  const pairs = (size: number) => {
    let looked = 0;
    const articles = Array.from({ length: size }, (_, n) => ({
      ...article(
        `outlet-${n % 9}`,
        `Guards left Town${"abcdefghij"[n % 10]} and Camp Number${n} for Velmar.`,
      ),
      get figures() {
        looked++;
        return [];
      },
    }));
    suggestStories(articles);
    return looked;
  };
  expect(pairs(2000)).toBe(10 * pairs(200));
});
