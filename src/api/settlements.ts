import { createRoute, z } from "@hono/zod-openapi";
import { EditSettlement, SettleRequest } from "../domain/edit-settlement.ts";
import { ForbiddenError } from "../domain/errors.ts";
import { settleEdit } from "../pipeline/edits/settle-edit.ts";
import { settlementsInEffect } from "../timeline/edits/settled-edits.ts";
import { answers, json, type Resource, writes } from "./route.ts";

export const settlementsRoute = createRoute({
  method: "get",
  path: "/api/edits/settlements",
  summary: "What people settled about figures whose sentences were rewritten, the newest first",
  responses: answers(
    "Settlements",
    z.object({ settlements: z.array(EditSettlement.extend({ undone: z.boolean() })) }),
  ),
});

export const settleRoute = createRoute({
  method: "post",
  path: "/api/edits/settlements",
  summary:
    "Say that two figures of two versions are one, or that a figure is one of its own, or take that back",
  request: { body: json(SettleRequest) },
  responses: writes("Written", z.object({ settlement: EditSettlement })),
});

export const settlements: Resource = (api, { edits: room }) => {
  api.openapi(settlementsRoute, async (context) => {
    const log = (await room?.log.settlements()) ?? [];
    const standing = new Set(settlementsInEffect(log));
    const undone = new Set(log.flatMap(({ change }) => (change.action === "undo" ? [change.undoes] : [])));
    const told = log.map((one) => ({
      ...one,
      undone: one.change.action === "undo" ? undone.has(one.seq) : !standing.has(one),
    }));
    return context.json({ settlements: told.reverse() }, 200);
  });
  api.openapi(settleRoute, async (context) => {
    if (!room) throw new ForbiddenError("Nothing can be settled here: these pages are only read.");
    const settlement = await settleEdit(context.req.valid("json"), context.get("visitor").person, room);
    return context.json({ settlement }, 200);
  });
};
