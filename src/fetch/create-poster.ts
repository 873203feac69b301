import { request } from "undici";
import { PermanentError, RetryableError } from "../domain/errors.ts";
import { createAddressGuard, type GuardOptions } from "./address-guard.ts";
import { asFetchError } from "./fetch-faults.ts";
import { guardedAgent } from "./guarded-agent.ts";
import { retryAfterMs } from "./retry-after.ts";

/** Sends JSON to an address of the public internet, or to one that the options allow. */
export interface Poster {
  /** @throws RetryableError where a later try may help (408, 425, 429, 5xx, no answer), PermanentError otherwise */
  post(address: string, body: string, headers: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

const LATER = new Set([408, 425, 429]);

/** Behind the same guard as fetching: no private address, no redirect to one; none is followed at all. */
export function createPoster({
  timeoutMs = 10_000,
  ...options
}: GuardOptions & { timeoutMs?: number }): Poster {
  const guard = createAddressGuard(options);
  const dispatcher = guardedAgent(guard, timeoutMs);
  const post: Poster["post"] = async (address, body, headers) => {
    const url = URL.parse(address);
    if (!url) throw new PermanentError(`not a web address: ${address}`);
    guard.checkUrl(url);
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await request(url, {
      dispatcher,
      signal,
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
    }).catch((error: unknown) => {
      if (signal.aborted) throw new RetryableError(`no answer within ${timeoutMs / 1000} s`);
      throw asFetchError(error);
    });
    response.body.on("error", () => {}).destroy();
    const { statusCode: status } = response;
    if (status >= 200 && status < 300) return;
    if (!LATER.has(status) && status < 500) throw new PermanentError(`the webhook answered HTTP ${status}`);
    const told = response.headers["retry-after"];
    const waitMs = retryAfterMs(Array.isArray(told) ? told[0] : told, Date.now());
    throw new RetryableError(`the webhook answered HTTP ${status}`, { waitMs });
  };
  return { post, close: () => dispatcher.destroy() };
}
