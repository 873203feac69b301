import type * as Plot from "@observablehq/plot";
import type { ChartPoint, TimeAxis } from "./chart-points.ts";

/** Heights and widths in px. */
const BAND = 150;
export const MARGIN = { left: 46, right: 12, top: 4, bottom: 44 };
export const ARROW_LENGTH = 24;

/** Logarithmic where the figures span more than a factor of 20, since linear would crush the small ones. */
export function usesLogScale(points: readonly ChartPoint[]): boolean {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  return low >= 1 && high / low > 20;
}

export function frameOf(points: readonly ChartPoint[], axis: TimeAxis, width: number): Plot.PlotOptions {
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

export const outletsOf = (points: readonly ChartPoint[]) =>
  [...new Set(points.map((point) => point.outlet))].sort();

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
export function gridLines(points: readonly ChartPoint[]): number[] | undefined {
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
