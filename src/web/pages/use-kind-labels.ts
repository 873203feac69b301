import { useMemo } from "react";
import type { KindDefinition } from "../../domain/kind.ts";
import { useJson } from "./use-json.ts";

/** Headings of the kinds by their ids. A kind that is no longer in the config has none, though its claims are stored. */
export function useKindLabels(): ReadonlyMap<string, string> {
  const loaded = useJson<{ kinds: KindDefinition[] }>("/api/kinds");
  const kinds = loaded.state === "ready" ? loaded.data.kinds : null;
  return useMemo(() => new Map((kinds ?? []).map(({ id, label }) => [id, label])), [kinds]);
}
