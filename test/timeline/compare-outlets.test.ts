import { Comparison } from "../../src/domain/comparison.ts";
import { compareOutlets } from "../../src/timeline/compare-outlets.ts";
import { fixtureReader, fixtureStories } from "../web/fixture-reader.ts";
import { printed } from "./printed.ts";

const government = ["Venezuela's interim government", "government"] as const;
const sameGovernment = ["The interim government of Venezuela", "government"] as const;
const group = ["Foro Penal", "ngo"] as const;

const findings = (comparison: Comparison, type: string) =>
  comparison.findings.filter((one) => one.type === type).map((one) => one.summary);

test("the matrix has the latest figure of each outlet from each source, wordings of one source in one row", () => {
  const { rows, outlets } = compareOutlets([
    printed("100", {
      source: government,
      publishedAt: "2026-01-11T08:00:00Z",
      url: "https://meridian.example/1",
    }),
    printed("116", { source: government, url: "https://meridian.example/2" }),
    printed("116", { outlet: "orinoco", source: sameGovernment }),
  ]);
  expect(outlets.map(({ name }) => name)).toEqual(["Meridian Wire", "Orinoco State Agency"]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.sourceNames).toEqual([
    "The interim government of Venezuela",
    "Venezuela's interim government",
  ]);
  expect(rows[0]?.cells.map((cell) => cell.latest.map(({ claim }) => claim.number))).toEqual([
    ["116"],
    ["116"],
  ]);
});

test("an article that gives two figures of one source keeps both; nothing is summed", () => {
  const at = { source: government, text: "It freed 12 men and 30 men.", url: "https://meridian.example/one" };
  const [row] = compareOutlets([printed("12", at), printed("30", at)]).rows;
  expect(row?.cells[0]?.latest.map(({ claim }) => claim.number)).toEqual(["12", "30"]);
});

test("a figure that headline and text both credit is quoted from the text", () => {
  const at = {
    title: "Government frees 116",
    text: "The government freed 116.",
    url: "https://meridian.example/one",
  };
  const both = [
    printed("116", { ...at, in: "title", source: government }),
    printed("116", { ...at, source: government }),
  ];
  const [row] = compareOutlets(both).rows;
  expect(row?.cells[0]?.latest.map(({ claim }) => claim.in)).toEqual(["text"]);
});

test("a disagreement has both quotes, every outlet of either side and a reason, and is given once", () => {
  const { disagreements } = compareOutlets([
    printed("116", { source: government }),
    printed("116", { outlet: "orinoco", source: sameGovernment }),
    printed("50", {
      outlet: "harbour",
      qualifier: "about",
      source: ["UN", "igo"],
      text: "Perhaps # were freed.",
    }),
  ]);
  expect(disagreements).toHaveLength(1);
  const [only] = disagreements;
  expect([only?.left.outlets, only?.right.outlets]).toEqual([
    ["Meridian Wire", "Orinoco State Agency"],
    ["The Harbour Daily"],
  ]);
  expect(only?.right.claim.claim.sentence).toBe("Perhaps 50 were freed.");
  expect(only).toMatchObject({ gap: 61, sameSource: false });
  expect(only?.reason).toMatch(
    /^116 and about 50 released cannot both hold .*interim government against UN\.$/,
  );
});

test("two outlets that credit different numbers to one source are said so", () => {
  const at = { kind: "detained", measure: "stock", source: group, asOf: "2026-01-12" } as const;
  const [only] = compareOutlets([
    printed("804", at),
    printed("840", { ...at, outlet: "harbour" }),
  ]).disagreements;
  expect(only).toMatchObject({ sameSource: true });
  expect(only?.reason).toContain("both are credited to Foro Penal");
});

test("older versions of an article are left out", () => {
  const { rows } = compareOutlets([printed("46", { source: group, current: false })]);
  expect(rows).toEqual([]);
});

test("a dropped hedge is found; an outlet that hedges elsewhere has not dropped it", () => {
  const hedged = printed("116", { source: government, qualifier: "at_least" });
  const bare = printed("116", { outlet: "roundup", source: sameGovernment });
  expect(findings(compareOutlets([hedged, bare]), "drops_hedge")).toEqual([
    "Roundup 24 prints “116” released where Meridian Wire prints “at least 116”, both from The interim government of Venezuela.",
  ]);
  const careful = printed("116", {
    outlet: "roundup",
    source: government,
    qualifier: "more_than",
    url: "https://roundup.example/b",
  });
  expect(findings(compareOutlets([hedged, bare, careful]), "drops_hedge")).toEqual([]);
  const another = printed("116", { outlet: "roundup", source: group });
  expect(findings(compareOutlets([hedged, another]), "drops_hedge")).toEqual([]);
});

test("what is reported stands against what is verified, and is no disagreement", () => {
  const comparison = compareOutlets([
    printed("116", { source: government }),
    printed("56", { kind: "verified", of: "released", source: group }),
  ]);
  expect(findings(comparison, "reported_against_verified")).toEqual([
    "116 (Venezuela's interim government) released as reported; 56 (Foro Penal) verified.",
  ]);
  expect(comparison.disagreements).toEqual([]);
});

test("a figure without a source is named; a headline whose text names the source is not", () => {
  const at = {
    title: "116 home",
    text: "The government said 116 were freed.",
    url: "https://meridian.example/one",
  };
  const comparison = compareOutlets([
    printed("116", { ...at, in: "title" }),
    printed("116", { ...at, source: government }),
    printed("24", { outlet: "orinoco" }),
    printed("30", { outlet: "orinoco" }),
  ]);
  expect(findings(comparison, "no_source")).toEqual([
    "Orinoco State Agency prints 24, 30 released and names no source.",
  ]);
  expect(comparison.rows.map((row) => row.source)).toEqual(["Venezuela's interim government", null]);
});

test("several outlets with one source are counted as one source", () => {
  const comparison = compareOutlets([
    printed("56", { kind: "verified", of: "released", source: group }),
    printed("56", { kind: "verified", of: "released", source: group, outlet: "harbour" }),
    printed("56", { kind: "verified", of: "released", source: group, url: "https://meridian.example/again" }),
  ]);
  expect(findings(comparison, "same_figure")).toEqual([
    "2 outlets print 56 released, verified from Foro Penal: Meridian Wire, The Harbour Daily. That is one source, not 2.",
  ]);
});

test("planned and denied figures have rows of their own and no findings", () => {
  const { rows, findings } = compareOutlets([
    printed("300", { modality: "planned" }),
    printed("300", { outlet: "harbour", modality: "denied" }),
  ]);
  expect(rows.map((row) => row.modality).sort()).toEqual(["denied", "planned"]);
  expect(findings).toEqual([]);
});

test("the result has the published shape", async () => {
  const [story] = fixtureStories;
  const rows = await fixtureReader().printedClaims(story ? { story } : {});
  const comparison = compareOutlets(rows);
  expect(Comparison.parse(comparison)).toEqual(comparison);
  expect(compareOutlets(rows.toReversed())).toEqual(comparison);
});

test("a figure that its own article replaces is no outlet's latest word", () => {
  const at = {
    source: government,
    url: "https://meridian.example/one",
    text: "It said 897, corrected to 896.",
  };
  const revised = (role: "current" | "superseded") => ({
    revision: { role, change: "corrected" as const, other: "another" },
  });
  const claims = [
    printed("897", { ...at, ...revised("superseded") }),
    printed("896", { ...at, ...revised("current") }),
  ];
  const { rows, disagreements } = compareOutlets([
    ...claims,
    printed("897", { outlet: "orinoco", source: group }),
  ]);
  const latest = rows.map(({ cells }) => cells.map((cell) => cell.latest.map(({ claim }) => claim.number)));
  expect(latest).toEqual([
    [[], ["897"]],
    [["896"], []],
  ]);
  expect(
    disagreements.map(({ left, right }) => [left, right].map((side) => side.claim.claim.number).sort()),
  ).toEqual([["896", "897"]]);
});
