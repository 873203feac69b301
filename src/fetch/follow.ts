import { PermanentError } from "../domain/errors.ts";
import type { Answer } from "./exchange.ts";

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Followed {
  readonly answer: Answer;
  /** Where the answer came from. */
  readonly url: URL;
}

/** Follows redirects, at most five; each hop goes through `ask`, which checks it like a first request. */
export async function follow(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Followed> {
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    const answer = await ask(url);
    if (!REDIRECTS.has(answer.status)) return { answer, url };
    seen.add(url.href);
    url = nextHop(url, answer.headers["location"]);
    if (seen.has(url.href)) throw new PermanentError("the address redirects in a circle");
    if (seen.size > MAX_REDIRECTS) throw new PermanentError(`more than ${MAX_REDIRECTS} redirects`);
  }
}

function nextHop(from: URL, location: string | undefined): URL {
  if (!location || !URL.canParse(location, from))
    throw new PermanentError("the address redirects to nowhere");
  const next = new URL(location, from);
  next.hash = "";
  return next;
}
