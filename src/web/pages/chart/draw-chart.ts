import * as Plot from "@observablehq/plot";
import { claimHash } from "../location.ts";
import type { ChartPoint, TimeAxis } from "./chart-points.ts";
import type { ChartStyle } from "./chart-style.ts";
import { labelledPoints } from "./labelled-points.ts";

const FACET = 132;
const SYMBOL_AREA_RADIUS = 5;

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
  const scales = Plot.plot(options(points, style, axis, width, [])) as SVGSVGElement & Plot.Plot;
  const [x, y] = [scales.scale("x"), scales.scale("y")];
  const places = points.map((point) => ({
    point,
    x: Number(x?.apply(point.time)),
    y: Number(y?.apply(point.value)),
  }));
  const svg = Plot.plot(options(points, style, axis, width, labelledPoints(places, width))) as SVGSVGElement &
    Plot.Plot;
  // The policy of the page forbids inline style elements; ours are in chart.css.
  for (const inline of svg.querySelectorAll("style")) inline.remove();
  nameLinks(svg, points);
  return svg;
}

/** Logarithmic where the figures span more than a factor of 20, since linear would crush the small ones. */
export function usesLogScale(points: readonly ChartPoint[]): boolean {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  return low >= 1 && high / low > 20;
}

function options(
  points: readonly ChartPoint[],
  style: ChartStyle,
  axis: TimeAxis,
  width: number,
  labels: readonly { point: ChartPoint; flip: boolean }[],
): Plot.PlotOptions {
  const outlets = [...new Set(points.map((point) => point.outlet))].sort();
  const banded = points.filter((point) => point.low !== point.high);
  const log = usesLogScale(points);
  const facet = { fy: "outlet" as const };
  const text = (flip: boolean): Plot.Markish =>
    Plot.text(
      labels.filter((label) => label.flip === flip).map((label) => label.point),
      {
        ...facet,
        x: "time",
        y: "value",
        text: "figure",
        dx: flip ? -9 : 9,
        textAnchor: flip ? "end" : "start",
        className: "mark-label",
      },
    );
  return {
    width,
    height: outlets.length * FACET + 50,
    marginLeft: 46,
    marginRight: 16,
    marginTop: 8,
    marginBottom: 42,
    className: "timeline-plot",
    ariaLabel: `Figures over time, a band for each of ${outlets.length} outlets`,
    x: {
      type: "utc",
      label: axis === "published" ? "published (UTC) →" : "as of (UTC) →",
      ticks: Math.max(2, Math.floor(width / 130)),
      inset: 14,
    },
    y: {
      ...(log ? { type: "log" as const, base: 10 } : { zero: true }),
      label: null,
      ticks: 4,
      tickFormat: (value: number) =>
        log && !/^[125]0*$/.test(String(value)) ? "" : value.toLocaleString("en"),
      nice: true,
      insetTop: 22,
      insetBottom: 6,
    },
    fy: { domain: outlets, label: null, axis: null, padding: 0.06 },
    marks: [
      Plot.frame({ className: "band" }),
      Plot.gridY({ className: "grid", ticks: 4 }),
      Plot.text(outlets, {
        fy: (name) => name,
        text: (name) => name,
        frameAnchor: "top-left",
        dx: 8,
        dy: 8,
        className: "outlet-label",
      }),
      Plot.ruleX(banded, {
        ...facet,
        x: "time",
        y1: "low",
        y2: "high",
        stroke: style.colourOf,
        strokeWidth: 7,
        strokeOpacity: 0.3,
        strokeLinecap: "round",
      }),
      Plot.vector(
        points.filter((point) => point.open),
        {
          ...facet,
          x: "time",
          y: "value",
          length: 24,
          rotate: (point: ChartPoint) => (point.open === "up" ? 0 : 180),
          anchor: "start",
          stroke: style.colourOf,
          strokeWidth: 2,
        },
      ),
      text(false),
      text(true),
      Plot.dot(points, {
        ...facet,
        x: "time",
        y: "value",
        r: SYMBOL_AREA_RADIUS,
        symbol: style.shapeOf,
        stroke: style.colourOf,
        strokeWidth: 2,
        fill: (point: ChartPoint) =>
          point.vague || !point.actual ? "var(--surface)" : style.colourOf(point),
        href: (point: ChartPoint) => claimHash(point.id),
        className: "marks",
        sort: null,
      }),
    ],
    // Colours and shapes are given as they are, not mapped by a scale.
    color: { type: "identity" },
    symbol: { type: "identity" },
  };
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
