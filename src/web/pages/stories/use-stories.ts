import { useState } from "react";
import type { AnswerOf, SentTo } from "../../../api/client-types.ts";
import { send } from "../client.ts";
import { useKept } from "../use-kept.ts";

export type StoriesAnswer = AnswerOf<"get", "/api/stories">;
export type StoryEntry = StoriesAnswer["stories"][number];
export type LogAnswer = AnswerOf<"get", "/api/stories/changes">;
export type SuggestionsAnswer = AnswerOf<"get", "/api/stories/suggestions">;
export type Suggestion = SuggestionsAnswer["suggestions"][number];
type Action = SentTo<"post", "/api/stories">["change"];
export type Draft = SentTo<"post", "/api/stories/preview">;

/** Writes a change and says what was done; what stands in the way is told instead. */
export type ChangeStory = (action: Action, said: string) => Promise<boolean>;

/** Stories, suggestions and the log, with the way to change them. */
export function useStories() {
  const [round, setRound] = useState(0);
  const [told, setTold] = useState("");
  const stories = useKept<StoriesAnswer>("/api/stories", round);
  const log = useKept<LogAnswer>("/api/stories/changes", round);
  const suggestions = useKept<SuggestionsAnswer>("/api/stories/suggestions", round);
  const change: ChangeStory = async (action, said) => {
    let done = true;
    try {
      const saw = log.state === "ready" ? log.data.seq : 0;
      await send("post", "/api/stories", { id: crypto.randomUUID(), saw, change: action });
      setTold(said);
    } catch (error) {
      done = false;
      setTold((error as Error).message);
    }
    setRound((one) => one + 1);
    return done;
  };
  return { stories, log, suggestions, told, change };
}
