import type { OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import type { Access, Visitor } from "../access/access.ts";
import type { KindDefinition } from "../domain/kind.ts";
import type { EditRoom } from "../pipeline/edits/settle-edit.ts";
import type { RegistryRoom } from "../pipeline/registry/change-registry.ts";
import type { StoryRoom } from "../pipeline/stories/change-story.ts";
import type { ClaimReader, Store } from "../store/store.ts";
import type { LinkFor } from "./printed-row.ts";
import { Problem } from "./problem.ts";
import type { ReviewRoom } from "./review/review-room.ts";

/** What every resource is given. */
export interface ApiContext {
  readonly reader: ClaimReader;
  readonly linkFor: LinkFor;
  /** The kinds that are looked for. */
  readonly kinds: readonly KindDefinition[];
  /** Version of the extractor that made the claims. */
  readonly extractor: string;
  /** How hosts answer, which lists fail and which jobs were given up; without it nothing is known of them. */
  readonly troubles?: Pick<Store, "slowestHosts" | "failingLists" | "deadLetters"> & {
    replay(ids: readonly string[] | "all"): Promise<number>;
  };
  /** Who may come in; without it there are no accounts to manage. */
  readonly access?: Access;
  /** Where claims are decided; without it they can only be read. */
  readonly room?: ReviewRoom;
  /** Where editors say which wordings are one source; without it each stands for itself. */
  readonly registry?: RegistryRoom;
  /** Where editors make stories; without it there are those of the config file alone. */
  readonly stories?: StoryRoom;
  /** Where people settle what became of rewritten figures; without it nothing can be settled. */
  readonly edits?: EditRoom;
}

/** What the guard in front of the routes says of a request. */
export interface ApiEnv {
  Variables: { visitor: Visitor; remote: string | null };
}

export type Api = OpenAPIHono<ApiEnv>;

/** A resource adds its routes to the API. */
export type Resource = (api: Api, context: ApiContext) => void;

const problemContent = { "application/problem+json": { schema: Problem } };

/** The documented answers of a route: JSON of `schema`, or a problem. */
export function answers<Schema extends z.ZodType>(description: string, schema: Schema) {
  return {
    200: { description, content: { "application/json": { schema } } },
    400: { description: "A parameter is missing or not understood", content: problemContent },
    401: { description: "Nobody is logged in", content: problemContent },
    403: { description: "The role does not allow it", content: problemContent },
    404: { description: "There is no such thing", content: problemContent },
  };
}

/** The same for what writes: somebody else may have been faster. */
export const writes = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...answers(description, schema),
  409: { description: "Somebody else was faster; `found` is what stands now", content: problemContent },
});

/** The body of a request, as JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { "application/json": { schema } },
});
