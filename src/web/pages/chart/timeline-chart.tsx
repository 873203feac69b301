import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from "react";
import type { PrintedRow } from "../../../api/printed-row.ts";
import { Empty } from "../parts/when-loaded.tsx";
import { chartPoints, type TimeAxis } from "./chart-points.ts";
import { type ColourBy, chartStyle } from "./chart-style.ts";
import { drawChart } from "./draw-chart.ts";
import { Legend } from "./legend.tsx";
import { SaveButtons } from "./save-buttons.tsx";

interface Props {
  readonly rows: readonly PrintedRow[];
  /** All figures of the story, which colours and shapes are given by. */
  readonly all: readonly PrintedRow[];
  readonly axis: TimeAxis;
  readonly colourBy: ColourBy;
  readonly chosen: string | null;
  /** Called with a claim id when its mark is pointed at or focused. The last one stays, so that its links can be reached. */
  readonly onLook: (id: string) => void;
}

export function TimelineChart({ rows, all, axis, colourBy, chosen, onLook }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const points = useMemo(() => chartPoints(rows, axis), [rows, axis]);
  const style = useMemo(() => chartStyle(chartPoints(all, axis), colourBy), [all, axis, colourBy]);
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const box = frame.current;
    if (!box || width === 0 || points.length === 0) return;
    box.replaceChildren(drawChart(points, style, axis, width));
  }, [points, style, axis, width]);
  useEffect(() => {
    for (const mark of frame.current?.querySelectorAll("a[data-claim]") ?? [])
      mark.classList.toggle("chosen-mark", mark.getAttribute("data-claim") === chosen);
  }, [chosen, points, width]);
  const look = ({ target }: SyntheticEvent) => {
    const mark = target instanceof Element ? target.closest("a[data-claim]") : null;
    const id = mark?.getAttribute("data-claim");
    if (id) onLook(id);
  };
  const missing = rows.filter((row) => chartPoints([row], axis).length === 0).length;
  return (
    <figure className="chart">
      {points.length === 0 && (
        <Empty>None of these figures has a date that could be drawn; they are in the table below.</Empty>
      )}
      {/* Listening on the drawing itself would make Chromium stop at it with the Tab key. */}
      <div ref={frame} className="chart-frame" onPointerOver={look} onFocus={look} />
      <figcaption>
        {points.length > 0 && <Legend style={style} points={points} />}
        {points.length > 0 && <SaveButtons frame={frame} />}
        {missing > 0 && points.length > 0 && <p>{missing} without a date are only in the table.</p>}
      </figcaption>
    </figure>
  );
}
