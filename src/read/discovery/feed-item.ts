import { canonicalizeUrl, isWebAddress } from "../canonicalize-url.ts";
import { isoDate } from "../metadata/iso-date.ts";
import { plainText } from "../metadata/plain-text.ts";

/** An article that a feed or sitemap names. */
export interface FeedItem {
  /** Absolute, without tracking parameters and fragment. */
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601 as the feed gives it; null if it does not say. */
  readonly publishedAt: string | null;
}

/** What an entry gives, before it is checked. */
export interface RawItem {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly publishedAt: string | undefined;
}

/** Checks raw entries: addresses are made absolute, repeats dropped, entries without a web address counted in a notice. */
export function toFeedItems(raw: readonly RawItem[], base: string): { items: FeedItem[]; notices: string[] } {
  const items = new Map<string, FeedItem>();
  let nowhere = 0;
  for (const { url, title, publishedAt } of raw) {
    const address = absolute(url, base);
    if (!address) nowhere++;
    else if (!items.has(address))
      items.set(address, {
        url: address,
        title: (title && plainText(title)) || null,
        publishedAt: publishedAt ? isoDate(publishedAt) : null,
      });
  }
  const notices = nowhere > 0 ? [`${nowhere} of ${raw.length} entries have no web address`] : [];
  return { items: [...items.values()], notices };
}

/** An http or https address in one spelling, read against the page that names it; null if it is none. */
export function absolute(url: string | undefined, base: string): string | null {
  const trimmed = url?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const address = new URL(trimmed, base).href;
  return isWebAddress(address) ? canonicalizeUrl(address) : null;
}
