import { PermanentError, PostponedError, RetryableError } from "../domain/errors.ts";
import { createAddressGuard, type GuardOptions } from "./address-guard.ts";
import { acceptEncoding } from "./decompress.ts";
import { type Answer, exchange } from "./exchange.ts";
import { asFetchError } from "./fetch-faults.ts";
import type { Fetcher, FetchOutcome, Validators } from "./fetcher.ts";
import { follow } from "./follow.ts";
import { guardedAgent } from "./guarded-agent.ts";
import { createPolitenessGate, type PolitenessGate } from "./politeness.ts";
import { retryAfterMs } from "./retry-after.ts";
import { createRobots, MAX_ROBOTS_BYTES } from "./robots.ts";
import { toSnapshot } from "./snapshot.ts";
import { statusError } from "./status-error.ts";

export interface FetcherOptions extends GuardOptions {
  /** Who fetches, for the User-Agent header and robots.txt: `name/version (contact)`. */
  readonly userAgent: string;
  /** Milliseconds for one answer, its body included; waiting for the host's turn does not count. 20 s if not given. */
  readonly timeoutMs?: number;
  /** Largest body, compressed or not; 8 MB if not given. */
  readonly maxBytes?: number;
  /** Milliseconds between two requests to a host where the call gives none; 1 s if not given. */
  readonly defaultGapMs?: number;
  /** Where turns at a host are kept; in this process if not given. */
  readonly gate?: PolitenessGate;
}

interface AskOptions {
  readonly gapMs: number;
  readonly maxBytes: number;
  readonly overflow: "refuse" | "cut";
  readonly conditions: Readonly<Record<string, string>>;
}

const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";

/** The polite, guarded way to the web; pages, feeds and sitemaps alike. See {@link Fetcher}. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, timeoutMs = 20_000, maxBytes = 8 * 1024 * 1024, defaultGapMs = 1_000 } = options;
  const guard = createAddressGuard(options);
  const agent = guardedAgent(guard, timeoutMs);
  const gate = options.gate ?? createPolitenessGate();
  const closing = new AbortController();

  const ask = async (url: URL, { gapMs, overflow, conditions, ...limits }: AskOptions): Promise<Answer> => {
    guard.checkUrl(url);
    const leave = await gate.enter(url.host, gapMs, closing.signal);
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await exchange(url, {
        dispatcher: agent,
        headers: {
          "user-agent": userAgent,
          accept: ACCEPT,
          "accept-encoding": acceptEncoding,
          ...conditions,
        },
        signal: AbortSignal.any([deadline, closing.signal]),
        maxBytes: limits.maxBytes,
        overflow,
      });
      const wait = retryAfterMs(answer.headers["retry-after"], Date.now());
      if (wait !== null && answer.status >= 400) await gate.hold(url.host, wait);
      return answer;
    } catch (error) {
      if (deadline.aborted) throw new RetryableError(`no complete answer within ${timeoutMs / 1000} s`);
      throw asFetchError(error);
    } finally {
      await leave();
    }
  };

  const robots = createRobots(userAgent, async (robotsUrl) => {
    const asked = { gapMs: 0, maxBytes: MAX_ROBOTS_BYTES, overflow: "cut", conditions: {} } as const;
    return (await follow(robotsUrl, (hop) => ask(hop, asked))).answer;
  });

  const fetchPage = async (
    address: string,
    { validators, gapMs = defaultGapMs }: { validators?: Validators; gapMs?: number } = {},
  ): Promise<FetchOutcome> => {
    if (!URL.canParse(address)) throw new PermanentError(`not a web address: ${address}`);
    const start = new URL(address);
    start.hash = "";
    const conditions = conditionsOf(validators);
    const { answer, url } = await follow(start, async (hop) => {
      guard.checkUrl(hop);
      const rules = await robots.rulesFor(hop);
      rules.check(hop);
      return ask(hop, { gapMs: Math.max(gapMs, rules.delayMs), maxBytes, overflow: "refuse", conditions });
    });
    if (answer.status === 304 && Object.keys(conditions).length > 0) return { outcome: "unchanged" };
    if (answer.status < 200 || answer.status > 299) throw statusError(answer);
    const { etag = null, "last-modified": lastModified = null } = answer.headers;
    return {
      outcome: "fetched",
      snapshot: toSnapshot(address, url.href, answer),
      validators: { etag, lastModified },
    };
  };

  return {
    async fetchPage(address, pageOptions) {
      try {
        return await fetchPage(address, pageOptions);
      } catch (error) {
        if (closing.signal.aborted) throw new PostponedError("the fetcher was closed");
        throw asFetchError(error);
      }
    },
    async close() {
      closing.abort();
      await agent.destroy();
    },
  };
}

function conditionsOf(validators: Validators | undefined): Record<string, string> {
  const conditions: Record<string, string> = {};
  if (validators?.etag) conditions["if-none-match"] = validators.etag;
  if (validators?.lastModified) conditions["if-modified-since"] = validators.lastModified;
  return conditions;
}
