import { createHash } from "node:crypto";
import { Bundle, type BundledArticle } from "../../domain/bundle.ts";
import type { Story } from "../../domain/story.ts";
import type { ReviewStore } from "../../store/review-store.ts";
import type { ClaimReader } from "../../store/store.ts";
import { canonical } from "../review/chain.ts";

export interface BundleSources {
  readonly store: Pick<ClaimReader, "printedClaims" | "article">;
  readonly reviews: Pick<ReviewStore, "wordsOfClaims" | "entriesOn">;
  readonly extractor: string;
  readonly now: () => Date;
}

/** A story as it stands now: its claims in all versions of its articles, the decisions on them, and what proves both. */
export async function makeBundle(
  story: Story,
  { store, reviews, extractor, now }: BundleSources,
): Promise<Bundle> {
  const claims = await store.printedClaims({ story, currentOnly: false });
  const articles = new Map<string, BundledArticle>();
  for (const { claim, url, outlet, title, publishedAt, version } of claims) {
    const id = claim.articleId;
    if (articles.has(id)) continue;
    const text = (await store.article(id))?.text;
    const textSha256 = text === undefined ? null : sha256(text);
    articles.set(id, { id, url, outlet, title, publishedAt, version, textSha256 });
  }
  const words = await reviews.wordsOfClaims(claims.map(({ claim }) => claim.id));
  const decisions = await reviews.entriesOn([...new Set(words.values())]);
  const lists = {
    articles: [...articles.values()],
    claims: [...claims],
    decisions: decisions.toSorted((a, b) => a.seq - b.seq),
  };
  const content = Bundle.omit({ sha256: true }).parse({
    format: "claimline-bundle/1",
    story: { id: story.id, name: story.name },
    madeAt: now().toISOString(),
    extractor,
    ...lists,
    hashes: hashesOf(lists),
  });
  return { ...content, sha256: sha256(canonical(content)) };
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const linesOf = (list: readonly unknown[]) => list.map((line) => sha256(canonical(line)));

/** The hash of each line, in the order of the lines. */
export const hashesOf = (lists: Pick<Bundle, "articles" | "claims" | "decisions">): Bundle["hashes"] => ({
  articles: linesOf(lists.articles),
  claims: linesOf(lists.claims),
  decisions: linesOf(lists.decisions),
});
