import type { PrintedClaim } from "../../domain/timeline.ts";
import { sourceKey } from "../source-key.ts";

/** "NORVIK (NPA) —", "Norvik, 20 December (Reuters) -": whose copy an article is, at its head. */
const dateline = /^[^\n()]{2,60}\((\p{Lu}[\p{L} ]{1,30})\)\s?[-–—]/u;

/** Keys of the agencies and outlets that a figure is credited to: who passed it on, a medium as its source, the dateline. */
export function creditedAgencies({ claim }: PrintedClaim, text: string | undefined): string[] {
  const { attribution } = claim;
  const names = [
    attribution?.via,
    attribution?.source.type === "media" ? attribution.source.name : null,
    text && dateline.exec(text)?.[1],
  ];
  return names.flatMap((name) => (name ? [sourceKey(name)] : []));
}
