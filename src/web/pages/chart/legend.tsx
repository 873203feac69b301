import { usesLogScale } from "./chart-frame.ts";
import type { ChartPoint } from "./chart-points.ts";
import { type ChartShape, type ChartStyle, shownKinds } from "./chart-style.ts";

/** Outlines in a box of -8 to 8, drawn like the chart's own symbols. */
const SHAPES: Record<ChartShape, string> = {
  circle: "M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z",
  diamond2: "M0 -6L6 0L0 6L-6 0Z",
  square: "M-4.5 -4.5H4.5V4.5H-4.5Z",
  triangle: "M0 -6L5.5 4.5H-5.5Z",
  star: "M0 -7L1.7 -2.3L6.7 -2.2L2.7 .9L4.1 5.7L0 2.8L-4.1 5.7L-2.7 .9L-6.7 -2.2L-1.7 -2.3Z",
  wye: "M1.8 1V6H-1.8V1L-6 -1.5L-4.2 -4.6L0 -2.1L4.2 -4.6L6 -1.5Z",
  cross: "M-1.9 -5.7H1.9V-1.9H5.7V1.9H1.9V5.7H-1.9V1.9H-5.7V-1.9H-1.9Z",
  hexagon: "M0 5.8L5 2.9V-2.9L0 -5.8L-5 -2.9V2.9Z",
  times: "M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5",
};

function Swatch({ shape, colour, hollow = false }: { shape: ChartShape; colour: string; hollow?: boolean }) {
  return (
    <svg className="swatch" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} fill={hollow ? "none" : colour} stroke={colour} strokeWidth="2" />
    </svg>
  );
}

/** What colours, shapes and additions mean, in words: only those that are in the chart. */
export function Legend({ style, points }: { style: ChartStyle; points: readonly ChartPoint[] }) {
  const colours = new Set(points.map((point) => style.colourOf(point)));
  const shapes = new Set(points.map((point) => style.shapeOf(point)));
  return (
    <div className="legend">
      <p className="legend-title">
        {style.by === "source" ? "Colour: who says so" : "Colour: who prints it"}
      </p>
      <ul>
        {style.series
          .filter((one) => colours.has(one.colour))
          .map((one) => (
            <li key={one.key}>
              <Swatch shape="circle" colour={one.colour} />
              {one.name}
            </li>
          ))}
      </ul>
      <p className="legend-title">Shape: what is counted</p>
      <ul>
        {shownKinds(style, points).map((kind) => (
          <li key={kind.name}>
            <Swatch shape={kind.shape} colour="currentColor" />
            {kind.name}
          </li>
        ))}
        {shapes.has("times") && (
          <li>
            <Swatch shape="times" colour="currentColor" hollow />
            planned, possible or denied
          </li>
        )}
      </ul>
      <p className="how-to-read">
        How to read it: each band is one outlet, each mark one figure it printed. The scale on the left gives
        its number
        {usesLogScale(points) && "; each step up multiplies by ten"}. {additions(points)} Marks of one moment
        stand side by side.
      </p>
    </div>
  );
}

/** Explains only what can be seen. */
function additions(points: readonly ChartPoint[]): string {
  const sentences: [boolean, string][] = [
    [points.some((point) => point.open === "up"), "An arrow upwards means “at least” or “more than”."],
    [points.some((point) => point.open === "down"), "An arrow downwards means “at most” or “fewer than”."],
    [
      points.some((point) => !point.vague && point.high > point.low * 1.3),
      "A soft bar shows a range, or “about” (drawn as 10 % either way).",
    ],
    [
      points.some((point) => point.vague),
      "A hollow mark is a word such as “dozens”, placed at the least it can mean.",
    ],
  ];
  return sentences.flatMap(([seen, sentence]) => (seen ? [sentence] : [])).join(" ");
}
