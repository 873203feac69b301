import { isoDate } from "../metadata/iso-date.ts";
import { type LinkedNode, textOf } from "../metadata/json-ld.ts";
import { plainText } from "../metadata/plain-text.ts";

/** An update of a live blog as the page's JSON-LD has it. */
export interface LinkedUpdate {
  /** What stands behind # in its address; "" where there is none. */
  readonly anchor: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly publishedAt: string | null;
}

const MAX_UPDATES = 1_000;

/** The updates that a page's LiveBlogPosting lists, in its order. */
export function linkedUpdates(nodes: readonly LinkedNode[]): LinkedUpdate[] {
  const lists = nodes.map((node) => node["liveBlogUpdate"]).filter((value) => value !== undefined);
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : [list]))
    .slice(0, MAX_UPDATES)
    .filter((update): update is LinkedNode => typeof update === "object" && update !== null)
    .map((update) => ({
      anchor: (textOf(update["url"]) ?? textOf(update["@id"]) ?? "").split("#")[1] ?? "",
      headline: plainText(textOf(update["headline"]) ?? ""),
      paragraphs: paragraphsOf(textOf(update["articleBody"]) ?? ""),
      publishedAt: isoDate(textOf(update["datePublished"]) ?? ""),
    }));
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/<\/p>|<br>|\n/i)
    .map(plainText)
    .filter(Boolean);
}
