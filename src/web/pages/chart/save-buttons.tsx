import { type RefObject, useState } from "react";
import { chartPng, chartSvg, saveFile } from "./save-chart.ts";

/** The chart in `frame` as a file, in the colours that are on the page now. */
export function SaveButtons({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  const [fault, setFault] = useState(false);
  const save = async (type: "svg" | "png") => {
    const drawn = frame.current?.querySelector("svg");
    if (!drawn || !frame.current) return;
    const surface = getComputedStyle(frame.current).getPropertyValue("--surface").trim() || "white";
    const legend = frame.current.parentElement?.querySelector(".legend") ?? null;
    const chart = chartSvg(drawn, legend, surface);
    try {
      const content =
        type === "svg" ? new Blob([chart.svg], { type: "image/svg+xml" }) : await chartPng(chart);
      saveFile(content, `timeline.${type}`);
      setFault(false);
    } catch {
      setFault(true);
    }
  };
  return (
    <p className="take-along">
      <button type="button" onClick={() => void save("svg")}>
        Save as SVG
      </button>{" "}
      <button type="button" onClick={() => void save("png")}>
        Save as PNG
      </button>
      {fault && <span role="alert"> This browser could not make the picture; save it as SVG instead.</span>}
    </p>
  );
}
