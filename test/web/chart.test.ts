import type { PrintedRow } from "../../src/api/printed-row.ts";
import { chartPoints } from "../../src/web/pages/chart/chart-points.ts";
import { chartStyle, shownKinds } from "../../src/web/pages/chart/chart-style.ts";
import { labelledPoints } from "../../src/web/pages/chart/labelled-points.ts";
import { placePoints } from "../../src/web/pages/chart/place-points.ts";
import { printed } from "../timeline/printed.ts";

const row = (...given: Parameters<typeof printed>): PrintedRow => ({ ...printed(...given), link: null });
const group = ["Foro Penal", "ngo"] as const;

test.each([
  ["116", {}, { value: 116, low: 116, high: 116, open: null, vague: false }],
  ["800", { qualifier: "more_than" }, { value: 800, open: "up" }],
  ["50", { qualifier: "at_most", high: 50 }, { value: 50, open: "down" }],
  ["40 to 50", { qualifier: "range", low: 40, high: 50 }, { value: 45, low: 40, high: 50, open: null }],
  ["70", { qualifier: "about" }, { value: 70, low: 63, high: 77, open: null }],
  ["dozens", { qualifier: "vague", low: 24 }, { value: 24, open: null, vague: true }],
  ["300", { modality: "planned" }, { actual: false }],
] as const)("%s %j", (number, short, expected) => {
  expect(chartPoints([row(number, short)], "published")[0]).toMatchObject(expected);
});

test("a mark says everything in words", () => {
  const [point] = chartPoints(
    [row("800", { qualifier: "more_than", kind: "detained", source: group })],
    "published",
  );
  expect(point?.label).toBe("Meridian Wire: more than 800 detained, Foro Penal");
});

test("a figure that title and text both print is one mark, which leads to the text and its source", () => {
  const at = { title: "116 home", text: "The group said 116 were freed." };
  const rows = [row("116", { ...at, in: "title" }), row("116", { ...at, source: group })];
  expect(chartPoints(rows, "published").map((point) => [point.id, point.source])).toEqual([
    [rows[1]?.claim.id, "Foro Penal"],
  ]);
});

test("two sources of one figure are two marks; so are two times", () => {
  const rows = [row("116", { source: group }), row("116", { source: ["UN", "igo"], text: "It was # said." })];
  expect(chartPoints(rows, "published")).toHaveLength(2);
  expect(
    chartPoints([row("116"), row("116", { publishedAt: "2026-01-14T00:00:00Z" })], "published"),
  ).toHaveLength(2);
});

test("a figure without a date is left out, unless its sentence has one and the chart is by that", () => {
  expect(chartPoints([row("5", { publishedAt: null })], "published")).toEqual([]);
  const [point] = chartPoints([row("5", { publishedAt: null, asOf: "2026-01-08" })], "asof");
  expect(point?.time.toISOString()).toBe("2026-01-08T00:00:00.000Z");
});

test("eight kinds have eight shapes, and the legend names the kinds that are shown and no other", () => {
  const kinds = "abcdefghij".split("").map((letter) => `kind_${letter}`);
  const points = chartPoints(
    kinds.map((kind, index) => row(String(index + 1), { kind })),
    "published",
  );
  const style = chartStyle(points);
  expect(new Set(style.kinds.map(({ shape }) => shape)).size).toBe(8);
  expect(shownKinds(style, points)).toHaveLength(10);
  const last = points.at(-1);
  expect(last && shownKinds(style, [last]).map(({ name }) => name)).toEqual(["kind j"]);
  expect(
    shownKinds(style, chartPoints([row("3", { kind: "kind_a", modality: "denied" })], "published")),
  ).toEqual([]);
});

test("sources beyond six share a colour, figures without a source have their own", () => {
  const rows = Array.from({ length: 9 }, (_, index) =>
    row(String(index + 1), { source: [`Group ${"abcdefghi"[index]}`, "ngo"] }),
  );
  const style = chartStyle(chartPoints([...rows, row("77")], "published"));
  expect(style.series.map((one) => one.name).slice(6)).toEqual(["other sources", "no source given"]);
  expect(new Set(style.series.map((one) => one.colour)).size).toBe(8);
});

describe("places", () => {
  const [a, b] = chartPoints([row("10"), row("11")], "published");
  if (!a || !b) throw new Error("both have a place");
  const place = (point: typeof a, x: number, y: number) => ({ point, x, y });

  test("marks that would cover each other move aside, others stay", () => {
    const [first, second, far] = placePoints(
      [place(a, 100, 50), place(b, 102, 52), place(a, 100, 90)],
      0,
      500,
    );
    expect([first?.x, far?.x]).toEqual([100, 100]);
    expect(Math.abs((second?.x ?? 0) - 100)).toBeGreaterThanOrEqual(15);
  });

  test("no mark leaves the drawing", () => {
    const places = placePoints(
      Array.from({ length: 40 }, () => place(a, 5, 5)),
      0,
      60,
    );
    expect(places.every(({ x }) => x >= 0 && x <= 60)).toBe(true);
    expect(places).toHaveLength(40);
  });

  test("a label goes left of its mark near the right edge, and is left out where there is no room", () => {
    expect(labelledPoints([place(a, 100, 50)], 0, 200).map(({ side }) => side)).toEqual(["right"]);
    expect(labelledPoints([place(a, 195, 50)], 0, 200).map(({ side }) => side)).toEqual(["left"]);
    expect(labelledPoints([place(a, 4, 50)], 0, 8)).toEqual([]);
  });
});
