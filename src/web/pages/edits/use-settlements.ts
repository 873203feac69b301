import { useState } from "react";
import type { AnswerOf, SentTo } from "../../../api/client-types.ts";
import type { EditEntry } from "../../../domain/edit-entry.ts";
import { send } from "../client.ts";
import { storyQuery } from "../story-choice.tsx";
import { useKept } from "../use-kept.ts";

type Action = SentTo<"post", "/api/edits/settlements">["change"];

/** Writes what a person settled and says what was done; what stands in the way is told instead. */
export type Settle = (action: Action, said: string) => Promise<void>;

/** The edits of a story and what people settled of them, with the way to settle more. */
export function useSettlements(story: string) {
  const [round, setRound] = useState(0);
  const [told, setTold] = useState("");
  const edits = useKept<{ edits: EditEntry[] }>(`/api/edits${storyQuery(story)}`, round);
  const log = useKept<AnswerOf<"get", "/api/edits/settlements">>("/api/edits/settlements", round);
  const settle: Settle = async (change, said) => {
    try {
      await send("post", "/api/edits/settlements", { id: crypto.randomUUID(), change });
      setTold(said);
    } catch (error) {
      setTold((error as Error).message);
    }
    setRound((one) => one + 1);
  };
  return { edits, log, told, settle };
}
