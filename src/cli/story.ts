import { UsageError } from "../domain/errors.ts";
import type { Story } from "../domain/story.ts";
import type { ClaimReader } from "../store/store.ts";

/** The story of this id; the message of the error lists the known ones. */
export async function storyOf(reader: ClaimReader, id: string): Promise<Story> {
  const stories = await reader.stories();
  const found = stories.find((story) => story.id === id);
  if (found) return found;
  const known =
    stories.map((story) => story.id).join(", ") ||
    "none; define one on the page Stories or in claimline.yaml";
  throw new UsageError(`there is no story ${id} (known: ${known})`);
}
