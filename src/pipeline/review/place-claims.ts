import { createHash } from "node:crypto";
import type { ReviewItem } from "../../domain/review-item.ts";
import type { Attention, ReviewState } from "../../domain/review-state.ts";
import type { Story } from "../../domain/story.ts";
import { differingFields, fieldsOf } from "../../review/apply-correction.ts";
import { wordsOfClaim } from "../../review/words-of-claim.ts";
import { worthOf } from "../../review/worth.ts";
import type { PlacedClaim, ReviewStore } from "../../store/review-store.ts";
import { numberInSentence } from "../../timeline/number-in-sentence.ts";
import { claimSourceKey } from "../../timeline/source-key.ts";

/** What placing needs of the outside world. */
export interface PlaceDependencies {
  readonly reviews: ReviewStore;
  readonly stories: readonly Story[];
  /** How far a claim is from what other outlets print, by its id: 0 to 1. */
  readonly gaps: ReadonlyMap<string, number>;
}

const BATCH = 100;

/**
 * Puts the claims of versions that are new or changed into the queue: copies of a text under one entry, decisions with
 * the words they were made about and with nothing else. Can be ended and done again at any point.
 * @returns the versions that were placed; empty when nothing is due
 */
export async function placeClaims(deps: PlaceDependencies): Promise<string[]> {
  const { reviews } = deps;
  const due = await reviews.dueVersions(BATCH);
  if (due.length === 0) return [];
  const versions = due.map(({ version }) => version);
  const fresh = await reviews.claimsToPlace(versions);
  const keys = await giveWords(fresh, reviews);
  const touched = new Set(keys.values());
  // A version without any claim may have been one with claims before.
  const articles = await reviews.articlesOf(versions);
  for (const { words } of await reviews.itemsOfArticles(articles)) touched.add(words);
  await settleItems([...touched], deps);
  await reviews.placedVersions(due);
  return versions;
}

/** The key of each claim's words. It stays with the claim: the text of a version never changes. */
async function giveWords(claims: readonly PlacedClaim[], reviews: ReviewStore): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  const rows = claims.map((one) => ({ one, key: keyOf(one), own: hash(`${one.articleUrl} ${keyOf(one)}`) }));
  const known = new Map<string, { home: string; fields: ReturnType<typeof fieldsOf> }>();
  for (const one of await reviews.claimsOfWords(rows.flatMap(({ key, own }) => [key, own])))
    if (one.words && !known.has(one.words))
      known.set(one.words, { home: one.articleUrl, fields: fieldsOf(one.claim) });
  for (const { one, key, own } of rows) {
    if (one.words !== null) {
      keys.set(one.claim.id, one.words);
      continue;
    }
    const first = known.get(key);
    const fields = fieldsOf(one.claim);
    // A copy elsewhere that is read otherwise (another "he" said so) is a claim of its own.
    const shared =
      !known.has(own) &&
      (!first || first.home === one.articleUrl || differingFields(first.fields, fields).length === 0);
    const words = shared ? key : own;
    if (!known.has(words)) known.set(words, { home: one.articleUrl, fields });
    keys.set(one.claim.id, words);
  }
  await reviews.setWords(
    rows.flatMap(({ one }) =>
      one.words === null ? [{ claim: one.claim.id, words: keys.get(one.claim.id) ?? "" }] : [],
    ),
  );
  return keys;
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 24);
export const keyOf = ({ claim, articleUrl }: Pick<PlacedClaim, "claim" | "articleUrl">) =>
  hash(wordsOfClaim(claim, numberInSentence(claim)?.start ?? -1, articleUrl));

/** Makes the entries of these words what the stored claims and decisions say they are. */
export async function settleItems(words: readonly string[], deps: PlaceDependencies): Promise<void> {
  const { reviews, stories } = deps;
  const claims = Map.groupBy(await reviews.claimsOfWords(words), ({ words: key }) => key ?? "");
  const states = new Map((await reviews.reviewStates(words)).map((state) => [state.words, state]));
  const known = new Map((await reviews.items(words)).map((item) => [item.words, item]));
  const shown = [...claims].map(([key, copies]) => ({ key, copies, one: shownOf(copies, known.get(key)) }));
  const articles = [...new Set(shown.map(({ one }) => one.articleUrl))];
  const ofStory = await reviews.storiesOf([...new Set(shown.map(({ one }) => one.version))], stories);
  const sources = [...new Set(shown.flatMap(({ one }) => claimSourceKey(one.claim) ?? []))];
  const knownSources = await reviews.knownSources(sources, articles);
  const edited = await editedAfterReview(articles, reviews);
  const breaking = new Set(stories.filter((story) => story.breaking).map(({ id }) => id));
  const items: ReviewItem[] = [];
  const dropped = words.filter((key) => !claims.has(key));
  for (const { key, copies, one } of shown) {
    const state = states.get(key);
    // What no page shows any more and nobody decided on needs no look.
    if (!state && !copies.some(({ current, lost }) => current && !lost)) {
      dropped.push(key);
      continue;
    }
    const attention = state ? attentionOf(state, copies, one) : null;
    const source = claimSourceKey(one.claim);
    const inStories = ofStory.get(one.version) ?? [];
    const { worth, reasons } = worthOf(one.claim, {
      attention: attention !== null,
      editedAfterReview: !state && edited.has(one.articleUrl),
      gap: Math.max(0, ...copies.map(({ claim }) => deps.gaps.get(claim.id) ?? 0)),
      breaking: inStories.some((id) => breaking.has(id)),
      newSource: source !== null && !knownSources.has(source),
    });
    items.push({
      words: key,
      claim: one.claim.id,
      version: one.version,
      articleUrl: one.articleUrl,
      outlet: one.outlet,
      kind: one.claim.kind,
      of: one.claim.of,
      source,
      stories: inStories,
      status: state?.status ?? "open",
      attention,
      worth,
      reasons,
      published: one.published ?? "",
      copies: copies.length,
      assignee: null,
      claimedBy: null,
      claimedUntil: 0,
      readers: state?.readings.map(({ by }) => by) ?? [],
    });
  }
  await reviews.saveItems(items);
  await reviews.dropItems(dropped);
}

/** The copy that is shown for all: one that its page shows now, the earliest published; the same as before if it can. */
function shownOf(copies: readonly PlacedClaim[], item: ReviewItem | undefined): PlacedClaim {
  const live = copies.filter(({ current, lost }) => current && !lost);
  const choice = live.length > 0 ? live : copies;
  return (choice.find(({ claim }) => claim.id === item?.claim) ?? choice[0]) as PlacedClaim;
}

/** A decision whose words or whose reading are no longer what they were is put before a person; it is never moved. */
function attentionOf(state: ReviewState, copies: readonly PlacedClaim[], one: PlacedClaim): Attention | null {
  if (state.status === "open" || state.fields === null) return null;
  // Rules that no longer find what was rejected agree with the person.
  if (state.status === "rejected") return null;
  const now = fieldsOf(one.claim);
  if (state.keptFor && differingFields(state.keptFor, now).length === 0) return null;
  if (!copies.some(({ current }) => current)) return "words_gone";
  if (copies.every(({ lost }) => lost)) return "not_found";
  const asFound = state.judgedFields ?? now;
  const differs = differingFields(asFound, now).length > 0 && differingFields(state.fields, now).length > 0;
  return differs ? "reads_differently" : null;
}

/** Articles on whose earlier versions somebody decided, whose words then changed. */
async function editedAfterReview(articles: readonly string[], reviews: ReviewStore): Promise<Set<string>> {
  const items = await reviews.itemsOfArticles(articles);
  const decided = items.filter(({ status }) => status !== "open");
  const current = await reviews.claimsOfWords(decided.map(({ words }) => words));
  const live = new Set(current.flatMap(({ current: shows, words }) => (shows && words ? [words] : [])));
  return new Set(decided.filter(({ words }) => !live.has(words)).map(({ articleUrl }) => articleUrl));
}
