import { NO_SOURCE } from "../../../timeline/claim-words.ts";
import type { ChartPoint } from "./chart-points.ts";

/** Colours are given by name to the style sheet, which has a set for light and one for dark. */
const COLOURS = 6;
const OTHER = { key: "other", colour: "var(--series-other)" };

/** What the colours tell apart. */
export type ColourBy = "source" | "outlet";
const KEY: Record<ColourBy, (point: ChartPoint) => { key: string; name: string }> = {
  source: ({ sourceKey, source }) => ({ key: sourceKey, name: source }),
  outlet: ({ outlet }) => ({ key: outlet, name: outlet }),
};

/** Shapes by kind; planned, possible and denied figures are a cross whatever the kind. */
const SHAPES = ["circle", "diamond2", "square", "triangle", "star", "wye", "cross", "hexagon"] as const;
export type ChartShape = (typeof SHAPES)[number] | "times";

export interface SeriesStyle {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
}

export interface KindStyle {
  readonly name: string;
  readonly shape: ChartShape;
}

export interface ChartStyle {
  readonly by: ColourBy;
  readonly series: readonly SeriesStyle[];
  readonly kinds: readonly KindStyle[];
  colourOf(point: ChartPoint): string;
  shapeOf(point: ChartPoint): ChartShape;
}

/** The kinds whose shape stands among these marks; of many kinds, two may have one shape. */
export function shownKinds({ kinds }: ChartStyle, points: readonly ChartPoint[]): KindStyle[] {
  const names = new Set(points.filter(({ actual }) => actual).map(({ kind }) => kind));
  return kinds.filter(({ name }) => names.has(name));
}

/**
 * The most printed sources (or outlets) get a colour each, the rest share one; no source at all has its own. Made from
 * all marks of a story, so that a filter changes no colour and no shape.
 */
export function chartStyle(points: readonly ChartPoint[], by: ColourBy = "source"): ChartStyle {
  const named = [
    ...Map.groupBy(
      points.map(KEY[by]).filter(({ key }) => key),
      ({ key }) => key,
    ),
  ];
  named.sort((a, b) => b[1].length - a[1].length);
  const series = named.slice(0, COLOURS).map(([key, own], index): SeriesStyle => {
    return { key, name: own[0]?.name ?? key, colour: `var(--series-${index + 1})` };
  });
  if (named.length > COLOURS) series.push({ ...OTHER, name: `other ${by}s` });
  const none = { key: "", name: NO_SOURCE, colour: "var(--series-none)" };
  if (points.some((point) => !KEY[by](point).key)) series.push(none);
  const byKey = new Map(series.map((one) => [one.key, one.colour]));
  const kindNames = [...Map.groupBy(points, (point) => point.kind)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name]) => name);
  const kinds = kindNames.map((name, index) => ({ name, shape: SHAPES[index % SHAPES.length] ?? "circle" }));
  const byKind = new Map(kinds.map((kind) => [kind.name, kind.shape]));
  return {
    by,
    series,
    kinds,
    colourOf: (point) => byKey.get(KEY[by](point).key) ?? OTHER.colour,
    shapeOf: (point) => (point.actual ? (byKind.get(point.kind) ?? "circle") : "times"),
  };
}
