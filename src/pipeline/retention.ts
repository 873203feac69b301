import { UsageError } from "../domain/errors.ts";
import type { Retention, Tombstone } from "../domain/retention.ts";
import { canonicalizeUrl } from "../read/canonicalize-url.ts";
import type { PipelineDependencies } from "./dependencies.ts";
import { claimsOnly } from "./keep-claims-only.ts";

type Deps = Pick<PipelineDependencies, "store" | "now">;

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 200;

export interface Dropped {
  readonly snapshots: number;
  readonly texts: number;
}

/** Drops what is older than the newsroom keeps it; what a hold is on stays. May be ended at any point and done again. */
export async function keepRetention(
  { snapshotDays, textDays }: Retention,
  { store, now }: Deps,
): Promise<Dropped> {
  const before = (days: number) => new Date(now().getTime() - days * DAY_MS).toISOString();
  const dropped = { snapshots: 0, texts: 0 };
  if (textDays !== null)
    for (;;) {
      const ids = await store.wholeTexts(before(textDays), BATCH);
      for (const id of ids) {
        const version = await store.version(id);
        if (version)
          await store.keepClaimsOnly(id, claimsOnly(version.text, await store.claimsOfVersion(id)));
      }
      dropped.texts += ids.length;
      if (ids.length < BATCH) break;
    }
  if (snapshotDays !== null)
    for (;;) {
      const count = await store.dropSnapshots(before(snapshotDays), BATCH);
      dropped.snapshots += count;
      if (count < BATCH) break;
    }
  return dropped;
}

/** Nobody may drop or remove what belongs to the story, until the hold is lifted. @throws UsageError without a name or reason */
export async function holdStory(
  id: string,
  asked: { by: string; why: string },
  { store, now }: Deps,
): Promise<void> {
  const { by, why } = named(asked);
  const stories = await store.stories();
  const story = stories.find((one) => one.id === id);
  if (!story)
    throw new UsageError(
      `there is no story ${id}; there are ${stories.map((one) => one.id).join(", ") || "none"}`,
    );
  await store.hold({ story, by, why, at: now().toISOString(), liftedAt: null, liftedBy: null });
}

/**
 * Removes an article on request: its words, claims and pages. Its address, the hashes, who and why stay, and it is not
 * fetched again.
 * @param url any page that it was read from
 * @throws UsageError when no such article is stored, or a hold is on it
 */
export async function removeArticle(
  url: string,
  asked: { by: string; why: string },
  { store, now }: Deps,
): Promise<Tombstone> {
  const { by, why } = named(asked);
  const articleUrl = (await store.articleAt(canonicalizeUrl(url))) ?? (await store.articleAt(url));
  if (articleUrl === null) throw new UsageError(`no article of ${url} is stored`);
  const held = await store.holdOn(articleUrl);
  if (held)
    throw new UsageError(
      `${articleUrl} belongs to the story ${held.story.id}, which ${held.by} put under hold on ` +
        `${held.at.slice(0, 10)} (${held.why}); the hold must be lifted first`,
    );
  return store.removeArticle(articleUrl, { by, why, at: now().toISOString() });
}

/** What nobody stands for, nobody can answer for later. */
function named({ by, why }: { by: string; why: string }) {
  if (by.trim() === "" || why.trim() === "") throw new UsageError("say who does it (--by) and why (--why)");
  return { by: by.trim(), why: why.trim() };
}
