import type { RecentArticle } from "../../domain/recent-article.ts";
import type { StoryDraft } from "../../domain/story-change.ts";
import { articleFeatures } from "./article-features.ts";

/** A cluster of recent articles that no story holds, with what they share. */
export interface StorySuggestion {
  /** The same for the same shared names: what a refusal is remembered by. */
  readonly key: string;
  readonly draft: StoryDraft;
  /** Names and figures that at least half of the articles share, the most telling first. */
  readonly shared: readonly { readonly feature: string; readonly articles: number }[];
  readonly outlets: number;
  readonly articles: readonly Pick<RecentArticle, "id" | "outlet" | "title" | "publishedAt">[];
}

/** A name or figure that more articles have tells nothing of one story; bounds the pairs that are looked at. */
const COMMON = 40;
/** Articles are of one story when they share so much: two names that are rare, or more that are less so. */
const LEAST_SHARED = 2;
const SMALLEST = 3;
const MOST = 8;

/**
 * Suggests stories from articles that share rare names, places and figures, in at least two outlets. Each cluster is an
 * article with those near it, so that one subject does not chain into the next. Work grows linearly with the articles.
 */
export function suggestStories(
  articles: readonly RecentArticle[],
  refused: ReadonlySet<string> = new Set(),
): StorySuggestion[] {
  const features = articles.map(articleFeatures);
  const holders = new Map<string, number[]>();
  for (const [at, own] of features.entries())
    for (const feature of own.keys()) holders.set(feature, [...(holders.get(feature) ?? []), at]);
  const telling = new Map([...holders].filter(([, list]) => list.length > 1 && list.length <= COMMON));
  const near = neighbours(articles.length, telling);
  const free = new Set(articles.keys());
  const found: StorySuggestion[] = [];
  for (const centre of [...near.keys()].sort(
    (a, b) => (near[b]?.size ?? 0) - (near[a]?.size ?? 0) || a - b,
  )) {
    if (!free.has(centre)) continue;
    const members = [centre, ...(near[centre] ?? [])].filter((at) => free.has(at)).sort((a, b) => a - b);
    const outlets = new Set(members.map((at) => articles[at]?.outlet)).size;
    if (members.length < SMALLEST || outlets < 2) continue;
    for (const at of members) free.delete(at);
    const suggestion = suggest(members, articles, features, telling);
    if (suggestion && !refused.has(suggestion.key)) found.push({ ...suggestion, outlets });
    if (found.length === MOST) break;
  }
  return found;
}

/** For each article those that share enough with it. */
function neighbours(count: number, telling: ReadonlyMap<string, readonly number[]>): Set<number>[] {
  const shared = Array.from({ length: count }, () => new Map<number, number>());
  for (const list of telling.values())
    for (const a of list) for (const b of list) if (a !== b) shared[a]?.set(b, (shared[a]?.get(b) ?? 0) + 1);
  return shared.map((own) => new Set([...own].filter(([, both]) => both >= LEAST_SHARED).map(([at]) => at)));
}

function suggest(
  members: readonly number[],
  articles: readonly RecentArticle[],
  features: readonly ReadonlyMap<string, string>[],
  telling: ReadonlyMap<string, readonly number[]>,
): Omit<StorySuggestion, "outlets"> | null {
  const inside = new Set(members);
  const shared = [...telling]
    .map(([feature, list]) => ({
      feature,
      count: list.filter((at) => inside.has(at)).length,
      all: list.length,
    }))
    .filter(({ count }) => count * 2 >= members.length && count > 1)
    // What most of them have and few others.
    .sort(
      (a, b) => b.count / b.all - a.count / a.all || b.count - a.count || (a.feature < b.feature ? -1 : 1),
    );
  const printed = (feature: string) =>
    features[members.find((at) => features[at]?.has(feature)) ?? -1]?.get(feature) ?? feature;
  const names = shared.filter(({ feature }) => !feature.startsWith("#"));
  if (names.length === 0) return null;
  const inAll = names.filter(({ count }) => count === members.length).slice(0, 2);
  const terms = (inAll.length > 0 ? inAll : names.slice(0, 4)).map(({ feature }) => printed(feature));
  const days = members.flatMap((at) => articles[at]?.publishedAt?.slice(0, 10) ?? []).sort();
  const top = names.slice(0, 2).map(({ feature }) => feature);
  return {
    key: top.toSorted().join(" · "),
    draft: {
      name: names
        .slice(0, 2)
        .map(({ feature }) => printed(feature))
        .join(", "),
      all: inAll.length > 0 ? terms : [],
      any: inAll.length > 0 ? [] : terms,
      none: [],
      places: [],
      kinds: [],
      from: days[0] ?? null,
      to: null,
      breaking: false,
    },
    shared: shared.slice(0, 6).map(({ feature, count }) => ({ feature: printed(feature), articles: count })),
    articles: members.flatMap((at) => {
      const one = articles[at];
      return one ? [{ id: one.id, outlet: one.outlet, title: one.title, publishedAt: one.publishedAt }] : [];
    }),
  };
}
