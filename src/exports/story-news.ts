import type { Disagreement, DisagreementSide } from "../domain/disagreement.ts";
import type { EditEntry } from "../domain/edit-entry.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { figureText, kindText, sourceText } from "../timeline/claim-words.ts";
import { compareOutlets } from "../timeline/compare-outlets.ts";
import { editLedger } from "../timeline/edit-ledger.ts";

/** A disagreement or an edit, as a feed or a webhook tells it. */
export interface NewsItem {
  /** The same for the same disagreement or edit, whenever it is looked for. */
  readonly id: string;
  readonly type: "disagreement" | "edit";
  readonly title: string;
  /** Why, and both quotes; plain text. */
  readonly text: string;
  /** Where it was printed; null where the address is no web address. */
  readonly url: string | null;
  /** When the newer of its articles was published, ISO 8601 in UTC; null if no page says. */
  readonly at: string | null;
}

/** The disagreements and edits of one story, the newest first. Takes the claims of all versions of its articles. */
export function storyNews(everyVersion: readonly PrintedClaim[]): NewsItem[] {
  const { disagreements } = compareOutlets(everyVersion.filter(({ current }) => current));
  const items = [...disagreements.map(ofDisagreement), ...editLedger(everyVersion).map(ofEdit)];
  return items.toSorted((a, b) => (b.at ?? "").localeCompare(a.at ?? "") || a.id.localeCompare(b.id));
}

function ofDisagreement({ kind, of, subject, left, right, reason }: Disagreement): NewsItem {
  // Another outlet that joins a side makes no other disagreement.
  const side = ({ claim: { claim } }: DisagreementSide) => [figureText(claim), sourceText(claim)].join(" | ");
  return {
    id: urn("disagreement", [kind, of, subject, ...[side(left), side(right)].sort()]),
    type: "disagreement",
    title: `${headline(left.claim)} against ${headline(right.claim)}`,
    text: [reason, quote(left.claim), quote(right.claim)].join("\n"),
    url: webAddress(left.claim.url),
    at: latest([left.claim, right.claim]),
  };
}

function ofEdit({ type, outletName, url, title, fromVersion, toVersion, ...edit }: EditEntry): NewsItem {
  const sides = [edit.before, edit.after].filter((one) => one !== null);
  return {
    id: urn("edit", [url, type, fromVersion, toVersion, ...sides.map(({ claim }) => claim.id)]),
    type: "edit",
    title: `${outletName} edited “${title}”`,
    text: [edit.summary, ...sides.map(quote)].join("\n"),
    url: webAddress(url),
    at: latest(sides),
  };
}

const headline = ({ claim, outletName }: PrintedClaim) =>
  `${figureText(claim)} ${kindText(claim)} (${outletName})`;

const quote = ({ claim, outletName, version }: PrintedClaim) =>
  `${outletName}, version ${version}: “${claim.sentence}”`;

const urn = (type: string, parts: readonly unknown[]) =>
  `urn:claimline:${type}:${encodeURIComponent(JSON.stringify(parts).toWellFormed())}`;

function webAddress(url: string): string | null {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}

function latest(claims: readonly PrintedClaim[]): string | null {
  const times = claims.map(({ publishedAt }) => Date.parse(publishedAt ?? "")).filter(Number.isFinite);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}
