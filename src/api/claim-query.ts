import { z } from "@hono/zod-openapi";
import type { Story } from "../domain/story.ts";
import type { ClaimFilter, ClaimReader } from "../store/store.ts";
import { NotFoundError } from "./not-found-error.ts";

/** The filters that claims, timelines and edits share. An empty value means: no filter. */
export const ClaimQuery = z.object({
  story: z.string().max(200).optional().openapi({ description: "Id of a story" }),
  kind: z.string().max(100).optional().openapi({ description: "Kind of claim, such as released" }),
  outlet: z.string().max(200).optional().openapi({ description: "Id of an outlet" }),
});
export type ClaimQuery = z.infer<typeof ClaimQuery>;

/** Throws NotFoundError, naming the stories there are. */
export async function findStory(reader: ClaimReader, id: string): Promise<Story> {
  const stories = await reader.stories();
  const story = stories.find((one) => one.id === id);
  if (story) return story;
  const known = stories.map((one) => one.id).join(", ") || "none is defined yet";
  throw new NotFoundError(`There is no story “${id}”. Stories: ${known}.`);
}

export async function claimFilter(reader: ClaimReader, query: ClaimQuery): Promise<ClaimFilter> {
  return {
    ...(query.story ? { story: await findStory(reader, query.story) } : {}),
    ...(query.kind ? { kind: query.kind } : {}),
    ...(query.outlet ? { outlet: query.outlet } : {}),
  };
}
