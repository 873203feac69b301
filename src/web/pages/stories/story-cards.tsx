import { storyWords } from "../../../timeline/stories/story-words.ts";
import { Link } from "../parts/link.tsx";
import { Empty } from "../parts/when-loaded.tsx";
import type { StoryEntry } from "./use-stories.ts";

/** Every story with what belongs to it, how much is known, and where it is compared. */
export function StoryCards({
  stories,
  editor,
  onChange,
  onRemove,
}: {
  stories: readonly StoryEntry[];
  editor: boolean;
  onChange: (story: StoryEntry) => void;
  onRemove: (story: StoryEntry) => void;
}) {
  if (stories.length === 0)
    return (
      <Empty>
        <p>No story is defined yet. A story gathers articles by their words, places and dates.</p>
      </Empty>
    );
  return (
    <ul className="cards">
      {stories.map((story) => (
        <li key={story.id} className="card story-card">
          <h3>
            <Link to={`/overview?${new URLSearchParams({ story: story.id })}`}>{story.name}</Link>
            {story.breaking && <span className="tag">breaking</span>}
            {!story.made && <span className="tag">from the config file</span>}
          </h3>
          <p>
            {storyWords(story)}
            {story.kinds.length > 0 && `; figures: ${story.kinds.join(", ")}`}.
          </p>
          <p className="faint">
            {story.claims.toLocaleString("en")} figures in {story.articles.toLocaleString("en")} articles of{" "}
            {story.outlets.toLocaleString("en")} outlets ·{" "}
            <Link to={`/compare?${new URLSearchParams({ story: story.id })}`}>compare its outlets</Link>
          </p>
          {editor && story.made && (
            <p className="story-buttons">
              <button type="button" onClick={() => onChange(story)}>
                Change<span className="visually-hidden"> {story.name}</span>
              </button>
              <button type="button" onClick={() => onRemove(story)}>
                Take away<span className="visually-hidden"> {story.name}</span>
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
