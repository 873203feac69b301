import type { ClaimReader } from "../../store/store.ts";
import type { StoryLog } from "../../store/story-log.ts";
import { allStories, applyStoryChanges } from "../../timeline/stories/apply-story-changes.ts";

/** The same store, its stories with those that editors made in the pages. */
export function withMadeStories<Reader extends Pick<ClaimReader, "stories">>(
  reader: Reader,
  log: Pick<StoryLog, "storyChanges">,
): Reader {
  return {
    ...reader,
    async stories() {
      const [configured, changes] = [await reader.stories(), await log.storyChanges()];
      return changes.length === 0 ? configured : allStories(configured, applyStoryChanges(changes).stories);
    },
  };
}
