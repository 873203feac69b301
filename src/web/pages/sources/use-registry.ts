import { useRef, useState } from "react";
import type { AnswerOf } from "../../../api/client-types.ts";
import type { RegistryAction, RegistryList } from "../../../domain/registry.ts";
import { addressOf, send } from "../client.ts";
import { type Loaded, useJson } from "../use-json.ts";

export type RegistryAnswer = AnswerOf<"get", "/api/registry">;
export type Entry = RegistryAnswer["entries"][number];
export type Logged = RegistryAnswer["changes"][number];

/** Writes changes one after another and says what was done; what stands in the way is told instead. */
export type Change = (
  changes: readonly RegistryAction[],
  said: string,
  more?: { story?: string | null; why?: string },
) => Promise<boolean>;

/** What every part of the page is given. */
export interface RegistrySettings {
  readonly list: RegistryList;
  /** May the person change anything? */
  readonly editor: boolean;
  readonly change: Change;
}

/** One list of the registry, with the way to change it. The list stays in view while it is read anew. */
export function useRegistry(list: RegistryList, story: string | null, q: string) {
  const path = addressOf("/api/registry", { list, story: story ?? undefined, q });
  const [round, setRound] = useState(0);
  const [told, setTold] = useState("");
  const last = useRef<{ path: string; data: RegistryAnswer } | null>(null);
  const loaded = useJson<RegistryAnswer>(`${path}&round=${round}`);
  if (loaded.state === "ready") last.current = { path, data: loaded.data };
  const before = last.current?.path === path ? last.current.data : null;
  const shown: Loaded<RegistryAnswer> =
    loaded.state === "loading" && before ? { state: "ready", data: before } : loaded;
  const change: Change = async (changes, said, more = {}) => {
    let saw = before?.seq ?? 0;
    const about = {
      list,
      story: more.story === undefined ? story : more.story,
      why: more.why?.trim() || null,
    };
    let done = true;
    try {
      for (const one of changes) {
        const body = { ...about, id: crypto.randomUUID(), saw, change: one };
        saw = (await send("post", "/api/registry", body)).change.seq;
      }
      setTold(said);
    } catch (error) {
      done = false;
      setTold((error as Error).message);
    }
    setRound((one) => one + 1);
    return done;
  };
  return { shown, told, change, path };
}
