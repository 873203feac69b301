import { createHash, createHmac } from "node:crypto";
import { RetryableError } from "../../domain/errors.ts";
import type { NewsItem } from "../../exports/story-news.ts";

export interface Webhook {
  readonly url: string;
  /** Shared with the receiver, who checks the signature by it. */
  readonly secret: string;
  readonly post: (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<void>;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly now: () => Date;
}

const BATCH = 100;
/** Milliseconds before each further try; a receiver that asks for more gets it, up to the longest. */
const WAITS = [1_000, 5_000, 25_000];
const LONGEST_WAIT_MS = 120_000;

/**
 * Sends what is not in `sent` to the webhook, up to 100 items a request, the oldest first. `delivered` is told after each request
 * that was taken, so that a stop in between repeats one request at most; its `claimline-delivery` stays the same.
 * @throws RetryableError after four tries, PermanentError at once
 */
export async function sendNews(
  story: { id: string; name: string },
  news: readonly NewsItem[],
  sent: ReadonlySet<string>,
  hook: Webhook,
  delivered: (ids: readonly string[]) => Promise<void>,
): Promise<number> {
  const fresh = news.filter(({ id }) => !sent.has(id)).toReversed();
  for (let at = 0; at < fresh.length; at += BATCH) {
    const items = fresh.slice(at, at + BATCH);
    await deliver(JSON.stringify({ story, items }), hook);
    await delivered(items.map(({ id }) => id));
  }
  return fresh.length;
}

async function deliver(body: string, { url, secret, post, wait, now }: Webhook): Promise<void> {
  const delivery = createHash("sha256").update(body).digest("hex");
  for (const pause of [...WAITS, null]) {
    // Signed anew each time: receivers refuse old times, so that nobody can send a request again.
    const time = String(Math.floor(now().getTime() / 1000));
    const headers = {
      "claimline-delivery": delivery,
      "claimline-timestamp": time,
      "claimline-signature": signature(secret, time, body),
    };
    try {
      return await post(url, body, headers);
    } catch (error) {
      if (!(error instanceof RetryableError) || pause === null) throw error;
      await wait(Math.min(LONGEST_WAIT_MS, Math.max(pause, error.waitMs)));
    }
  }
}

/** HMAC-SHA256, hex, of the time in seconds, a full stop and the body. */
const signature = (secret: string, time: string, body: string) =>
  `sha256=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
