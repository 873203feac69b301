import type { AnswerOf } from "../../api/client-types.ts";
import { useJson } from "./use-json.ts";

export type Me = AnswerOf<"get", "/api/me">;

/** Who is logged in; null before it is known, and on pages for those who are not yet in. */
export function useMe(outside: boolean): Me | null {
  const loaded = useJson<Me>(outside ? null : "/api/me");
  return loaded.state === "ready" ? loaded.data : null;
}

const RANK = ["viewer", "reviewer", "editor", "admin"];
export const may = (me: Me | null, role: Me["person"]["role"]) =>
  me !== null && RANK.indexOf(me.person.role) >= RANK.indexOf(role);
