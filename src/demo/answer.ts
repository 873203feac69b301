import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Resource } from "./site.ts";

/** Sends what the address has to give, faults included, and returns the status sent. */
export async function answer(
  resource: Resource | undefined,
  { headers, headOnly }: { headers: IncomingHttpHeaders; headOnly: boolean },
  response: ServerResponse,
): Promise<number> {
  if (!resource || resource.serve === "missing") return plain(response, 404, "There is no such page.\n");
  await pause(resource.delayMs);
  if (resource.serve === "error") return plain(response, 500, "Something went wrong.\n");
  if (resource.etag) response.setHeader("etag", resource.etag);
  if (resource.lastModified) response.setHeader("last-modified", resource.lastModified);
  if (isUnchanged(resource, headers)) {
    response.writeHead(304).end();
    return 304;
  }
  response.writeHead(200, { "content-type": resource.type, "content-length": resource.body.byteLength });
  if (headOnly) response.end();
  else if (resource.serve === "cut") cutShort(resource.body, response);
  else response.end(resource.body);
  return 200;
}

/** By RFC 9110: an entity tag, where the client sends one, decides alone. */
function isUnchanged(resource: Resource, headers: IncomingHttpHeaders): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    return tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === resource.etag);
  }
  const since = headers["if-modified-since"];
  return (
    since !== undefined &&
    resource.lastModified !== null &&
    Date.parse(resource.lastModified) <= Date.parse(since)
  );
}

/** Half of the promised bytes, then the connection breaks. */
function cutShort(body: Uint8Array, response: ServerResponse): void {
  response.write(body.subarray(0, body.byteLength >> 1), () => response.destroy());
}

function plain(response: ServerResponse, status: number, text: string): number {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
  return status;
}
