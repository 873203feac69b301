import { Story } from "../../domain/story.ts";
import type { StoryChange } from "../../domain/story-change.ts";

/** What the log comes to: the stories that editors made, in the order in which they were first made, and what they refused. */
export interface MadeStories {
  readonly stories: readonly Story[];
  readonly refused: ReadonlySet<string>;
}

export function applyStoryChanges(log: readonly StoryChange[]): MadeStories {
  const stories = new Map<string, Story>();
  const refused = new Set<string>();
  for (const { change } of storyChangesInEffect(log)) {
    if (change.action === "define")
      stories.set(change.story, Story.parse({ id: change.story, ...change.draft }));
    else if (change.action === "remove") stories.delete(change.story);
    else if (change.action === "refuse") refused.add(change.suggestion);
  }
  return { stories: [...stories.values()], refused };
}

/** The changes that nobody took back; an undo that was itself undone takes nothing back. */
export function storyChangesInEffect(log: readonly StoryChange[]): StoryChange[] {
  const undone = new Set<number>();
  // The newest first: an undo counts unless a later one took it back.
  for (const { seq, change } of log.toReversed())
    if (change.action === "undo" && !undone.has(seq)) undone.add(change.undoes);
  return log.filter(({ seq, change }) => change.action !== "undo" && !undone.has(seq));
}

/** The stories of the config file and those that editors made; an id of the file is the file's. */
export const allStories = (configured: readonly Story[], made: readonly Story[]): Story[] => {
  const ids = new Set(configured.map(({ id }) => id));
  return [...configured, ...made.filter(({ id }) => !ids.has(id))];
};
