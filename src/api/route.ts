import type { OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import type { KindDefinition } from "../domain/kind.ts";
import type { ClaimReader } from "../store/store.ts";
import type { LinkFor } from "./printed-row.ts";
import { Problem } from "./problem.ts";

/** What every resource is given. */
export interface ApiContext {
  readonly reader: ClaimReader;
  readonly linkFor: LinkFor;
  /** The kinds that are looked for. */
  readonly kinds: readonly KindDefinition[];
  /** Version of the extractor that made the claims. */
  readonly extractor: string;
}

/** A resource adds its routes to the API. */
export type Resource = (api: OpenAPIHono, context: ApiContext) => void;

const problemContent = { "application/problem+json": { schema: Problem } };

/** The documented answers of a GET route: JSON of `schema`, or a problem. */
export function answers<Schema extends z.ZodType>(description: string, schema: Schema) {
  return {
    200: { description, content: { "application/json": { schema } } },
    400: { description: "A parameter is missing or not understood", content: problemContent },
    404: { description: "There is no such thing", content: problemContent },
  };
}
