import * as Plot from "@observablehq/plot";
import { claimHash } from "../location.ts";
import { ARROW_LENGTH, frameOf, gridLines, MARGIN, outletsOf } from "./chart-frame.ts";
import type { ChartPoint, TimeAxis } from "./chart-points.ts";
import type { ChartStyle } from "./chart-style.ts";
import { type LabelSide, labelledPoints, SIDES } from "./labelled-points.ts";
import { type Placed, placePoints } from "./place-points.ts";

type Drawing = SVGSVGElement & Plot.Plot;

const LABEL_PLACES: Record<LabelSide, { dx: number; dy: number; textAnchor: "start" | "middle" | "end" }> = {
  right: { dx: 9, dy: 0, textAnchor: "start" },
  left: { dx: -9, dy: 0, textAnchor: "end" },
  above: { dx: 0, dy: -14, textAnchor: "middle" },
  below: { dx: 0, dy: 15, textAnchor: "middle" },
};

/**
 * Draws the marks: a band for each outlet, time to the right, people upwards. Each mark is a link to its claim with
 * its words as name, so that pointer, keyboard and screen reader all reach it.
 */
export function drawChart(
  points: readonly ChartPoint[],
  style: ChartStyle,
  axis: TimeAxis,
  width: number,
): SVGSVGElement {
  const frame = frameOf(points, axis, width);
  const scales = Plot.plot({
    ...frame,
    marks: [Plot.dot(points, { fy: "outlet", x: "time", y: "value" })],
  }) as Drawing;
  const [x, y] = [scales.scale("x"), scales.scale("y")];
  const exact = points.map((point) => ({
    point,
    x: Number(x?.apply(point.time)),
    y: Number(y?.apply(point.value)),
  }));
  const places = placePoints(exact, MARGIN.left + 8, width - MARGIN.right - 8);
  const drawnAt = (place: Placed) => x?.invert?.(place.x) as Date;
  const svg = Plot.plot({ ...frame, marks: marksOf(places, drawnAt, style, width) }) as Drawing;
  // The policy of the page forbids inline style elements; ours are in chart.css.
  for (const inline of svg.querySelectorAll("style")) inline.remove();
  nameLinks(svg, points);
  // The library names its groups of shapes; without a role such a name is only noise to a screen reader.
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  svg.setAttribute("role", "group");
  return svg;
}

function marksOf(
  places: readonly Placed[],
  x: (place: Placed) => Date,
  style: ChartStyle,
  width: number,
): Plot.Markish[] {
  const outlets = outletsOf(places.map(({ point }) => point));
  const at = {
    fy: ({ point }: Placed) => point.outlet,
    x,
    stroke: ({ point }: Placed) => style.colourOf(point),
  };
  const value = ({ point }: Placed) => point.value;
  const labels = labelledPoints(places, MARGIN.left + 4, width - MARGIN.right);
  const text = (side: LabelSide) =>
    Plot.text(
      labels.filter((label) => label.side === side).map((label) => label.place),
      {
        fy: at.fy,
        x,
        y: value,
        text: ({ point }) => point.figure,
        ...LABEL_PLACES[side],
        className: "mark-label",
      },
    );
  return [
    Plot.frame({ className: "band" }),
    Plot.gridY(gridLines(places.map(({ point }) => point)), { className: "grid" }),
    Plot.text(outlets, {
      fy: (name) => name,
      text: (name) => name,
      frameAnchor: "top-left",
      dy: -18,
      className: "outlet-label",
    }),
    Plot.ruleX(
      places.filter(({ point }) => point.low !== point.high && !point.vague),
      {
        ...at,
        y1: ({ point }) => point.low,
        y2: ({ point }) => point.high,
        strokeWidth: 9,
        strokeOpacity: 0.3,
        strokeLinecap: "round",
      },
    ),
    Plot.vector(
      places.filter(({ point }) => point.open),
      {
        ...at,
        y: value,
        length: ARROW_LENGTH,
        rotate: ({ point }) => (point.open === "up" ? 0 : 180),
        anchor: "start",
        strokeWidth: 2,
      },
    ),
    ...SIDES.map(text),
    Plot.dot(places, {
      ...at,
      y: value,
      r: 5,
      symbol: ({ point }: Placed) => style.shapeOf(point),
      strokeWidth: 2,
      fill: ({ point }) => (point.vague || !point.actual ? "var(--surface)" : style.colourOf(point)),
      href: ({ point }) => claimHash(point.id),
      className: "marks",
      sort: null,
    }),
  ];
}

function nameLinks(svg: SVGSVGElement, points: readonly ChartPoint[]): void {
  const byHash = new Map(points.map((point) => [claimHash(point.id), point]));
  for (const link of svg.querySelectorAll("a")) {
    const hash =
      link.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? link.getAttribute("href") ?? "";
    const point = byHash.get(hash);
    if (!point) continue;
    link.setAttribute("href", hash);
    link.setAttribute("aria-label", point.label);
    link.setAttribute("data-claim", point.id);
  }
}
