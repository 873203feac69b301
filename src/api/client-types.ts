import type { z } from "zod";
import type * as people from "./access/people.ts";
import type * as session from "./access/session.ts";
import type * as registry from "./registry.ts";
import type * as claim from "./review/claim.ts";
import type * as decisions from "./review/decisions.ts";
import type * as queue from "./review/queue.ts";
import type * as teamwork from "./review/teamwork.ts";
import type * as runs from "./runs.ts";
import type * as settlements from "./settlements.ts";
import type * as stories from "./stories.ts";
import type * as storyChanges from "./story-changes.ts";

type Modules =
  | typeof people
  | typeof session
  | typeof registry
  | typeof claim
  | typeof decisions
  | typeof queue
  | typeof teamwork
  | typeof runs
  | typeof settlements
  | typeof stories
  | typeof storyChanges;
type Exported<M> = M extends unknown ? M[keyof M] : never;
/** Every documented route, as the schemas that the server checks with describe it. */
type Route = Extract<Exported<Modules>, { method: string; path: string; responses: object }>;
type Of<Method extends string, Path extends string> = Extract<Route, { method: Method; path: Path }>;

type JsonOf<Answer> = Answer extends {
  content: { "application/json": { schema: infer S extends z.ZodType } };
}
  ? z.output<S>
  : never;
type BodyOf<R> = R extends {
  request: { body: { content: { "application/json": { schema: infer S extends z.ZodType } } } };
}
  ? z.input<S>
  : undefined;

export type PathOf<Method extends string> = Extract<Route, { method: Method }>["path"];
/** What a route answers, and what it wants to be sent: of the same schemas as the description of the API. */
export type AnswerOf<Method extends string, Path extends string> = JsonOf<Of<Method, Path>["responses"][200]>;
export type SentTo<Method extends string, Path extends string> = BodyOf<Of<Method, Path>>;
