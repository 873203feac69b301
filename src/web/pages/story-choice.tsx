import type { Story } from "../../domain/story.ts";
import { useAddress } from "./location.ts";
import { Filter } from "./parts/filters.tsx";

/** The value in the address that means: every article, of whatever story. */
export const ALL = "all";

export interface StoryChoice {
  readonly id: string;
  readonly name: string;
  readonly stories: readonly Story[];
}

/** The story that the address names, else the first; every article where none is defined. */
export function useStoryChoice(stories: readonly Story[]): StoryChoice {
  const wanted = useAddress().searchParams.get("story");
  const story = stories.find((one) => one.id === wanted) ?? (wanted === ALL ? undefined : stories[0]);
  return { id: story?.id ?? ALL, name: story?.name ?? "All articles", stories };
}

export const storyQuery = (id: string) => (id === ALL ? "" : `?${new URLSearchParams({ story: id })}`);

export function StoryFilter({ choice }: { choice: StoryChoice }) {
  const choices = choice.stories.map((story) => ({ value: story.id, text: story.name }));
  return (
    <Filter
      name="story"
      label="Story"
      value={choice.id}
      choices={[...choices, { value: ALL, text: "All articles" }]}
    />
  );
}
