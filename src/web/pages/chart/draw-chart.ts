import * as Plot from "@observablehq/plot";
import { claimHash } from "../location.ts";
import type { ChartPoint, TimeAxis } from "./chart-points.ts";
import type { ChartStyle } from "./chart-style.ts";
import { type LabelSide, labelledPoints, SIDES } from "./labelled-points.ts";
import { type Placed, placePoints } from "./place-points.ts";

type Drawing = SVGSVGElement & Plot.Plot;

/** Heights and widths in px. */
const BAND = 150;
const MARGIN = { left: 46, right: 12, top: 4, bottom: 44 };
const ARROW_LENGTH = 24;

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

/** Logarithmic where the figures span more than a factor of 20, since linear would crush the small ones. */
export function usesLogScale(points: readonly ChartPoint[]): boolean {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  return low >= 1 && high / low > 20;
}

function frameOf(points: readonly ChartPoint[], axis: TimeAxis, width: number): Plot.PlotOptions {
  const outlets = outletsOf(points);
  const times = points.map((point) => point.time.getTime());
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000;
  return {
    width,
    height: outlets.length * BAND + MARGIN.top + MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    className: "timeline-plot",
    ariaLabel: `Figures over time, a band for each of ${outlets.length} outlets`,
    x: {
      type: "utc",
      label: axis === "published" ? "published (UTC) →" : "as of (UTC) →",
      ticks:
        days > 2 ? Math.min(Math.ceil(days), Math.floor(width / 90)) : Math.max(2, Math.floor(width / 140)),
      tickFormat: timeText,
      inset: 18,
      ...(days === 0
        ? { domain: [new Date((times[0] ?? 0) - 43_200_000), new Date((times[0] ?? 0) + 43_200_000)] }
        : {}),
    },
    y: {
      ...peopleScale(points),
      label: null,
      tickFormat: (value: number) => value.toLocaleString("en"),
      insetTop: ARROW_LENGTH + 4,
      insetBottom: 8,
    },
    // The room between the bands holds the outlets' names.
    fy: { domain: outlets, label: null, axis: null, paddingInner: 0.19, paddingOuter: 0.1, align: 1 },
    // Colours and shapes are given as they are, not mapped by a scale.
    color: { type: "identity" },
    symbol: { type: "identity" },
  };
}

const outletsOf = (points: readonly ChartPoint[]) => [...new Set(points.map((point) => point.outlet))].sort();

function peopleScale(points: readonly ChartPoint[]): Plot.ScaleOptions {
  const highest = Math.max(...points.map((point) => point.high)) * 1.1;
  if (!usesLogScale(points)) return { domain: [0, highest], ticks: 4 };
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...points.map((point) => point.low))));
  // A power of ten close above the highest figure is worth its line: it tells how far down that figure is.
  const above = 10 ** Math.ceil(Math.log10(highest));
  const top = above < highest * 1.5 ? above : highest;
  return { type: "log", domain: [lowest, top], ticks: powersOfTen(lowest, top) };
}

/** On a logarithmic scale the lines of 2 to 9 would only be noise. */
function gridLines(points: readonly ChartPoint[]): number[] | undefined {
  const { ticks } = peopleScale(points);
  return Array.isArray(ticks) ? (ticks as number[]) : undefined;
}

function powersOfTen(from: number, to: number): number[] {
  return from > to ? [] : [from, ...powersOfTen(from * 10, to)];
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const HOUR = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/** "12 Jan" at midnight, "18:00" in between. */
const timeText = (time: Date) => (time.getTime() % 86_400_000 === 0 ? DAY : HOUR).format(time);

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
