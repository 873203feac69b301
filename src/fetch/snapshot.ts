import { createHash } from "node:crypto";
import type { Snapshot } from "../domain/snapshot.ts";
import type { Answer } from "./exchange.ts";

/** An answer as it is kept: the id says which bytes came from which address, so a repeat is the same snapshot. */
export function toSnapshot(url: string, finalUrl: string, { status, headers, body }: Answer): Snapshot {
  const sha256 = hex(body);
  return {
    id: hex(`${url}\n${sha256}`),
    url,
    finalUrl,
    fetchedAt: new Date().toISOString(),
    status,
    contentType: headers["content-type"] ?? null,
    headers: { ...headers },
    sha256,
    body,
  };
}

function hex(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
