import type { RecentArticle } from "../domain/recent-article.ts";
import type { Story } from "../domain/story.ts";
import type { StoryChange } from "../domain/story-change.ts";
import type { StoryCount } from "./store.ts";

/** An article that a definition catches, as much of it as shows why. */
export interface CaughtArticle {
  readonly id: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
}

export interface StoryPreview extends StoryCount {
  /** Articles that would belong but for an excluded term. */
  readonly excluded: number;
  /** The newest of them. */
  readonly caught: readonly CaughtArticle[];
}

/** The port to the stories that editors make, and to what a definition would catch. */
export interface StoryLog {
  /** The whole log, in order. */
  storyChanges(): Promise<StoryChange[]>;
  /**
   * Writes a change. The same one (by id) is written once.
   * @returns false when another change has its number: read the log again
   */
  appendStoryChange(change: StoryChange): Promise<boolean>;
  /** What a definition catches among current versions that hold claims. */
  previewStory(story: Story, limit: number): Promise<StoryPreview>;
  /** Articles with claims of the `days` before the newest one, in none of the stories, the newest first. */
  recentArticles(stories: readonly Story[], days: number, limit: number): Promise<RecentArticle[]>;
}
