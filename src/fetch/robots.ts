import robotsModule from "robots-parser";
import { PermanentError, PostponedError, RetryableError, RobotsError } from "../domain/errors.ts";
import type { Answer } from "./exchange.ts";

/** The package exports the function itself; its types say an object with a default. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** RFC 9309: at least 500 KiB must be read; more is not. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
/** RFC 9309: not longer than a day. */
const CACHE_MS = 24 * 60 * 60 * 1000;
/** A robots.txt that could not be read is asked for again after this. */
const FAULT_CACHE_MS = 5 * 60 * 1000;
/** Hosts whose rules are kept; those that were read longest ago are read again when they are wanted. */
const MOST_KEPT = 2000;
/** A crawl delay above this is taken for a mistake. */
const MAX_DELAY_MS = 60_000;

export interface RobotsRules {
  /** Throws RobotsError for a page that robots.txt forbids, RetryableError while it cannot be read. */
  check(url: URL): void;
  /** Milliseconds that the host wants between requests; 0 where it does not say. */
  readonly delayMs: number;
}

export interface Robots {
  rulesFor(url: URL): Promise<RobotsRules>;
}

/** Reads and keeps each host's robots.txt: 4xx allows all, 5xx and silence forbid all for now. */
export function createRobots(userAgent: string, ask: (robotsUrl: URL) => Promise<Answer>): Robots {
  const known = new Map<string, { rules: Promise<RobotsRules>; until: number }>();
  const load = async (robotsUrl: URL): Promise<RobotsRules> => {
    try {
      return rulesOf(robotsUrl, await ask(robotsUrl), userAgent);
    } catch (error) {
      // Nobody has asked for it yet: the next caller will.
      if (error instanceof PostponedError) {
        known.delete(robotsUrl.origin);
        throw error;
      }
      const entry = known.get(robotsUrl.origin);
      if (entry) entry.until = Date.now() + FAULT_CACHE_MS;
      // An address that must not be asked for, or a name that is not known, is the page's own fault as well.
      if (error instanceof PermanentError) throw error;
      return unreadable((error as Error).message);
    }
  };
  return {
    rulesFor(url) {
      const entry = known.get(url.origin);
      if (entry && entry.until > Date.now()) return entry.rules;
      const fresh = { rules: Promise.resolve(unreadable("")), until: Date.now() + CACHE_MS };
      known.delete(url.origin);
      known.set(url.origin, fresh);
      for (const oldest of known.keys()) {
        if (known.size <= MOST_KEPT) break;
        known.delete(oldest);
      }
      fresh.rules = load(new URL("/robots.txt", url.origin));
      return fresh.rules;
    },
  };
}

function rulesOf(robotsUrl: URL, answer: Answer, userAgent: string): RobotsRules {
  if (answer.status >= 500 || answer.status === 429) throw new RetryableError(`HTTP ${answer.status}`);
  const text = answer.status < 300 ? new TextDecoder().decode(answer.body) : "";
  const parsed = robotsParser(robotsUrl.href, text);
  return {
    check(url) {
      if (parsed.isAllowed(url.href, userAgent) === false) throw new RobotsError("robots.txt forbids it");
    },
    delayMs: Math.min((parsed.getCrawlDelay(userAgent) ?? 0) * 1000, MAX_DELAY_MS),
  };
}

function unreadable(reason: string): RobotsRules {
  return {
    check() {
      throw new RetryableError(`robots.txt could not be read (${reason}), so the page was left alone`);
    },
    delayMs: 0,
  };
}
