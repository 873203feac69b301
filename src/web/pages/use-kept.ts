import { useRef } from "react";
import { type Loaded, useJson } from "./use-json.ts";

/** Loads JSON of our own API again with each `round`; the last answer stays in view while the next one is on its way. */
export function useKept<Data>(path: string, round: number): Loaded<Data> {
  const last = useRef<{ readonly path: string; readonly data: Data } | null>(null);
  const loaded = useJson<Data>(`${path}${path.includes("?") ? "&" : "?"}round=${round}`);
  if (loaded.state === "ready") last.current = { path, data: loaded.data };
  const before = last.current?.path === path ? last.current.data : null;
  return loaded.state === "loading" && before !== null ? { state: "ready", data: before } : loaded;
}
