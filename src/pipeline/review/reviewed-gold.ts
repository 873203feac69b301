import type { LogEntry, Place } from "../../domain/review.ts";
import type { ReviewState } from "../../domain/review-state.ts";
import { GoldArticle, type GoldClaim } from "../../evaluate/gold.ts";
import type { ReviewStore } from "../../store/review-store.ts";
import type { ClaimReader } from "../../store/store.ts";

/** An article with what people decided on it. */
export interface ReviewedArticle {
  /** Accepted, corrected and added claims. */
  readonly gold: GoldArticle;
  readonly outlet: string;
  /** Every place that somebody judged; what stands elsewhere nobody has looked at. */
  readonly judged: readonly Place[];
  /** Claims that were accepted as the rules gave them: a rule that loses one of them has become worse. */
  readonly kept: readonly GoldClaim[];
}

const BATCH = 500;

/** Reviewed articles as gold, by the log of decisions, each with the text that was judged; those without it are left out. */
export async function reviewedGold(
  reviews: Pick<ReviewStore, "logEntries" | "reviewStates">,
  store: Pick<ClaimReader, "article">,
): Promise<ReviewedArticle[]> {
  const last = await lastJudged(reviews);
  const states = new Map<string, ReviewState>();
  const words = [...last.keys()];
  for (let at = 0; at < words.length; at += BATCH)
    for (const state of await reviews.reviewStates(words.slice(at, at + BATCH)))
      states.set(state.words, state);
  const articles: ReviewedArticle[] = [];
  for (const [version, entries] of Map.groupBy(last.values(), ({ judged }) => judged.version)) {
    const article = await store.article(version);
    if (!article) continue;
    const decided = entries.flatMap((entry) => {
      const state = states.get(entry.words);
      return state ? [{ entry, state, claim: goldClaim(entry, state) }] : [];
    });
    const claims = decided.flatMap(({ claim }) => claim ?? []);
    articles.push({
      gold: GoldArticle.parse({ ...article, claims }),
      outlet: entries[0]?.judged.outlet ?? "",
      judged: decided.filter(({ state }) => state.status !== "open").map(({ entry }) => placeOf(entry)),
      kept: decided.flatMap(({ state, claim }) => (state.status === "accepted" && claim ? [claim] : [])),
    });
  }
  return articles;
}

/** For the words of each claim the last line of the log that decided on it. */
async function lastJudged(reviews: Pick<ReviewStore, "logEntries">): Promise<Map<string, LogEntry>> {
  const last = new Map<string, LogEntry>();
  for (let after = 0; ; ) {
    const entries = await reviews.logEntries(after, BATCH);
    for (const entry of entries) if (entry.decision !== "noted") last.set(entry.words, entry);
    const end = entries.at(-1);
    if (!end) return last;
    after = end.seq;
  }
}

const placeOf = ({ correction, judged }: LogEntry): Place => correction?.places.number ?? judged.place;

function goldClaim(entry: LogEntry, { status, fields }: ReviewState): GoldClaim | null {
  if (!fields || (status !== "accepted" && status !== "corrected")) return null;
  const { in: field, start, end, exact } = placeOf(entry);
  const { source, of, ...rest } = fields;
  return {
    ...rest,
    in: field,
    start,
    end,
    number: exact,
    of,
    source: source && { ...source, names: [] },
    altKinds: [],
    optional: false,
  };
}
