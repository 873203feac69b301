import type { Story } from "../../domain/story.ts";
import type { ReviewStore } from "../../store/review-store.ts";
import type { ClaimReader } from "../../store/store.ts";
import { findDisagreements } from "../../timeline/find-disagreements.ts";
import { placeClaims, settleItems } from "./place-claims.ts";

export interface QueueKeeper {
  /** Brings the queue up to what is stored; calls while one is under way wait for it. */
  refresh(): Promise<void>;
  /** Makes the entries of these words what is stored. */
  settle(words: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Comparing is quadratic within a topic; a story with more claims than this is too wide to compare. */
const COMPARABLE = 5000;
const BATCH = 400;

/**
 * Keeps the queue true to the stored claims: new ones are placed, and claims whose figure other outlets contradict are
 * weighed anew.
 * @param everyMs how often it looks by itself; 0: only when asked
 */
export function keepQueue(
  deps: { readonly reviews: ReviewStore; readonly reader: ClaimReader; warn(message: string): void },
  everyMs: number,
): QueueKeeper {
  const gaps = new Map<string, number>();
  let closed = false;
  let underWay: Promise<void> | null = null;
  const refresh = () => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
    return underWay;
  };
  const work = async () => {
    const stories = await deps.reader.stories();
    const placed: string[] = [];
    while (!closed) {
      const versions = await placeClaims({ reviews: deps.reviews, stories, gaps });
      if (versions.length === 0) break;
      placed.push(...versions);
    }
    if (placed.length > 0 && !closed) await weighDisagreements(placed, stories, gaps, deps);
  };
  const timer =
    everyMs > 0
      ? setInterval(
          () => void refresh().catch((error: Error) => deps.warn(`the queue: ${error.message}`)),
          everyMs,
        )
      : null;
  timer?.unref();
  return {
    refresh,
    async settle(words) {
      await settleItems(words, { reviews: deps.reviews, stories: await deps.reader.stories(), gaps });
    },
    async close() {
      closed = true;
      if (timer) clearInterval(timer);
      await underWay?.catch(() => undefined);
    },
  };
}

async function weighDisagreements(
  versions: readonly string[],
  stories: readonly Story[],
  gaps: Map<string, number>,
  { reviews, reader }: { readonly reviews: ReviewStore; readonly reader: ClaimReader },
): Promise<void> {
  const touched = new Set<string>();
  for (let at = 0; at < versions.length; at += BATCH)
    for (const ids of (await reviews.storiesOf(versions.slice(at, at + BATCH), stories)).values())
      for (const id of ids) touched.add(id);
  const changed = new Set<string>();
  for (const story of stories.filter(({ id }) => touched.has(id))) {
    const claims = await reader.printedClaims({ story });
    if (claims.length > COMPARABLE) continue;
    const now = new Map<string, number>();
    for (const { left, right, gap } of findDisagreements(claims))
      for (const { claim } of [left.claim, right.claim]) {
        const size = Math.max(claim.quantity.high ?? 0, claim.quantity.low ?? 0, gap, 1);
        now.set(claim.id, Math.max(now.get(claim.id) ?? 0, Math.min(1, gap / size)));
      }
    for (const { claim } of claims) {
      const gap = now.get(claim.id) ?? 0;
      if (gap !== (gaps.get(claim.id) ?? 0)) changed.add(claim.id);
      if (gap > 0) gaps.set(claim.id, gap);
      else gaps.delete(claim.id);
    }
  }
  const words = [...new Set((await reviews.wordsOfClaims([...changed])).values())];
  for (let at = 0; at < words.length; at += BATCH)
    await settleItems(words.slice(at, at + BATCH), { reviews, stories, gaps });
}
