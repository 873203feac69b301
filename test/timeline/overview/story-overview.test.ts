import { StoryOverview } from "../../../src/domain/story-overview.ts";
import { compareOutlets } from "../../../src/timeline/compare-outlets.ts";
import { editLedger } from "../../../src/timeline/edit-ledger.ts";
import { findRelations } from "../../../src/timeline/find-relations.ts";
import { storyOverview } from "../../../src/timeline/overview/story-overview.ts";
import { fixtureReader, fixtureStories } from "../../web/fixture-reader.ts";
import { printed } from "../printed.ts";

const government = ["Velda's government", "government"] as const;
const at = (day: number) => `2026-01-${String(day).padStart(2, "0")}T08:00:00Z`;

test("the latest figure of each source, who prints it and who still has another", () => {
  const claims = [
    printed("100", {
      source: government,
      outlet: "meridian",
      publishedAt: at(9),
      url: "https://meridian.example/1",
    }),
    printed("116", {
      source: government,
      outlet: "harbour",
      publishedAt: at(12),
      url: "https://harbour.example/1",
    }),
    printed("116", {
      source: government,
      outlet: "orinoco",
      publishedAt: at(13),
      url: "https://orinoco.example/1",
    }),
  ];
  const { latest, figures, articles, outlets, from, until, newest, kinds } = storyOverview(claims, new Map());
  expect(latest.total).toBe(1);
  expect(latest.top[0]?.latest.claim.number).toBe("116");
  expect(latest.top[0]?.outlets).toEqual(["Orinoco State Agency", "The Harbour Daily"]);
  expect(latest.top[0]?.others).toEqual(["Meridian Wire"]);
  expect([figures, articles, outlets, from, until]).toEqual([3, 3, 3, at(9), at(13)]);
  // Each figure where it was first in print, the newest first.
  expect(newest.map(({ claim, outlet }) => `${claim.number} ${outlet}`)).toEqual([
    "116 harbour",
    "100 meridian",
  ]);
  expect(kinds).toEqual([{ kind: claims[0]?.claim.kind, figures: 3, outlets: 3 }]);
});

test("figures of one copy stand on one origin", () => {
  const text =
    "The government said on Monday that it had freed 116 prisoners from three jails in the north of the country.";
  const both = ["meridian", "harbour"].map((outlet) =>
    printed("116", { source: government, outlet, text, url: `https://${outlet}.example/1` }),
  );
  const texts = new Map(both.map(({ claim }) => [claim.articleId, text]));
  const { latest, origins } = storyOverview(both, texts);
  expect(latest.top[0]?.origins).toBe(1);
  expect(origins.total).toBe(1);
});

test("origins of another source's outlets are not this one's", () => {
  const one = (outlet: string, source: readonly [string, "government"]) =>
    printed("116", {
      source,
      outlet,
      text: `On Monday, wrote ${outlet}, 116 prisoners were free.`,
      url: `https://${outlet}.example/1`,
    });
  const claims = [
    one("meridian", ["police", "government"]),
    one("harbour", ["police", "government"]),
    one("orinoco", ["army", "government"]),
  ];
  const { latest } = storyOverview(claims, new Map());
  expect(latest.top.map(({ outlets, origins }) => [outlets.length, origins])).toEqual([
    [2, 2],
    [1, null],
  ]);
});

test("narrowed down to one kind, all but the count of the kinds is of that kind", async () => {
  const every = await fixtureReader().printedClaims({ currentOnly: false });
  const [all, some] = [storyOverview(every, new Map()), storyOverview(every, new Map(), "released")];
  expect(some.kinds).toEqual(all.kinds);
  expect(some.figures).toBeLessThan(all.figures);
  const shown = [...some.newest, ...some.latest.top.map(({ latest }) => latest)];
  for (const { claim } of shown) expect([claim.kind, claim.of]).toContain("released");
});

test("what still waits for a second reader is not reviewed", () => {
  const reviews = ["accepted", "second", "disputed", undefined] as const;
  const claims = reviews.map((review, at) => ({
    ...printed(`${at + 10}`, {}),
    ...(review ? { review } : {}),
  }));
  expect(storyOverview(claims, new Map()).reviewed).toBe(1);
});

test("only current versions count, and earlier ones tell the edits", async () => {
  const every = await fixtureReader().printedClaims({ currentOnly: false });
  const current = every.filter((one) => one.current);
  expect(current.length).toBeLessThan(every.length);
  const overview = storyOverview(every, new Map());
  expect(overview.figures).toBe(current.length);
  expect(overview.edits.total).toBe(editLedger(every).length);
  expect(overview.edits.top.length).toBeGreaterThan(0);
});

test.each(fixtureStories.map(({ id }) => [id]))(
  "%s: what stands there is what the other pages say",
  async (id) => {
    const story = fixtureStories.find((one) => one.id === id);
    const every = await fixtureReader().printedClaims({ ...(story ? { story } : {}), currentOnly: false });
    const overview = storyOverview(every, new Map());
    expect(StoryOverview.safeParse(overview).error).toBeUndefined();
    const { disagreements, rows } = compareOutlets(every.filter((one) => one.current));
    expect(overview.disagreements.total).toBe(disagreements.length);
    expect(overview.latest.total).toBe(rows.length);
    const alone = findRelations(every.filter((one) => one.current)).filter(
      ({ type }) => type === "one_sided",
    );
    expect(overview.oneSided.total).toBe(alone.length);
    const gaps = overview.disagreements.top.map(({ gap }) => gap);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  },
);

test("a story without figures is empty, not an error", () => {
  const { figures, from, latest, newest, habits } = storyOverview([], new Map());
  expect([figures, from, latest.total, newest, habits]).toEqual([0, null, 0, [], []]);
});
