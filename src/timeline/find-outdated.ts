import type { BehindOutlet, FollowingOutlet, Outdated } from "../domain/outdated.ts";
import type { PrintedClaim } from "../domain/timeline.ts";
import { inTimeOrder } from "./build-timeline.ts";
import { canonicalSource, canonicalSubject, figureText, kindText } from "./claim-words.ts";
import { figureKey, latestFigures, rowKey } from "./group-figures.ts";
import { hoursBetween, hoursText } from "./hours.ts";
import { intervalOf } from "./interval.ts";
import { elsewhere } from "./named-places.ts";
import { relateQuantities } from "./relate-claims.ts";
import { subjectKey } from "./subject-key.ts";
import { windowOf, windowOrder, windowsMeet } from "./window.ts";

/** A claim whose article says when it was published. */
type Dated = PrintedClaim & { readonly publishedAt: string };

/**
 * The latest known figure of each source against what outlets still print of it, the longest lag first. Who printed it
 * first and who followed is said with it. Hours run up to the newest article among the claims, so that an old story
 * does not age. A figure that still holds beside the newer one ("more than 100" beside 116) is not outdated, and nor is
 * the figure of another event.
 */
export function findOutdated(claims: readonly PrintedClaim[]): Outdated[] {
  const dated = claims.filter(isDated).filter(counts);
  const until = dated.map(({ publishedAt }) => publishedAt).reduce(later, "");
  const rows = [...Map.groupBy(dated.toSorted(inTimeOrder), rowKey).values()];
  return rows.flatMap((row) => outdatedOf(row, until)).sort((a, b) => longest(b) - longest(a));
}

const isDated = (one: PrintedClaim): one is Dated => !Number.isNaN(Date.parse(one.publishedAt ?? ""));

/** Whole counts that somebody is credited with, of pages as they stand now. */
const counts = ({ claim, current }: PrintedClaim) =>
  current &&
  claim.attribution !== null &&
  claim.modality === "actual" &&
  claim.revision?.role !== "superseded" &&
  subjectKey(claim) !== null &&
  intervalOf(claim.quantity) !== null;

const later = (a: string, b: string) => (a !== "" && Date.parse(a) > Date.parse(b) ? a : b);
const longest = ({ behind }: Outdated) => Math.max(...behind.map(({ lagHours }) => lagHours));

/** One source's figures in time order. */
function outdatedOf(row: Dated[], until: string): Outdated[] {
  const firstPrints = [...Map.groupBy(row, figureKey).values()].flatMap((same) => same.slice(0, 1));
  const latest = firstPrints.reduce((a, b) => (isNewer(b, a) ? b : a), firstPrints[0] as Dated);
  const lastWords = [...Map.groupBy(row, (one) => one.outlet).values()].map(
    (own) => latestFigures(own) as Dated[],
  );
  const behind = lastWords
    .flatMap((own) => behindOf(own, latest, until))
    .sort((a, b) => b.lagHours - a.lagHours);
  if (behind.length === 0) return [];
  const { claim } = latest;
  const shown = { kind: claim.kind, of: claim.of, source: canonicalSource(claim) ?? "", latest, behind };
  const followed = followersOf(row, latest);
  return [
    { ...shown, subject: canonicalSubject(claim), followed, summary: summaryOf(latest, followed, behind) },
  ];
}

/** Of a later day by its own words, else printed later. */
function isNewer(a: Dated, b: Dated): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  const order = one && other ? windowOrder(one, other) : 0;
  return order > 0 || (order === 0 && inTimeOrder(a, b) > 0);
}

/** An outlet is behind where none of its last figures is the latest one, or can hold beside it. */
function behindOf(own: Dated[], latest: Dated, until: string): BehindOutlet[] {
  const [last] = own;
  if (!last || own.some((one) => !isOverridden(one, latest))) return [];
  const after = hoursBetween(latest.publishedAt, last.publishedAt);
  return [
    {
      printed: last,
      lagHours: hoursBetween(latest.publishedAt, until),
      printedAfterHours: after > 0 ? after : null,
    },
  ];
}

function isOverridden(old: Dated, latest: Dated): boolean {
  if (old.outlet === latest.outlet && old.claim.articleId === latest.claim.articleId) return false;
  if (!isNewer(latest, old) && old.outlet === latest.outlet) return false;
  const relation = relateQuantities(old, latest).type;
  if (relation === "agree" || relation === "consistent") return false;
  if (elsewhere(old.claim.sentence, latest.claim.sentence)) return false;
  const [from, to] = [windowOf(old), windowOf(latest)];
  return latest.claim.measure !== "event" || Boolean(from && to && windowsMeet(from, to));
}

/** The first print by each other outlet. */
function followersOf(row: Dated[], latest: Dated): FollowingOutlet[] {
  const same = row.filter((one) => figureKey(one) === figureKey(latest) && one.outlet !== latest.outlet);
  return [...Map.groupBy(same, (one) => one.outlet).values()]
    .flatMap((own) => own.slice(0, 1))
    .map((printed) => ({ printed, lagHours: hoursBetween(latest.publishedAt, printed.publishedAt) }));
}

function summaryOf(latest: Dated, followed: FollowingOutlet[], behind: BehindOutlet[]): string {
  const { claim, outletName } = latest;
  const first =
    `${canonicalSource(claim)} last said ${figureText(claim)} ${kindText(claim)}; ${outletName} had it first` +
    (followed.length > 0
      ? `, then ${followed.map(({ printed, lagHours }) => `${printed.outletName} ${hoursText(lagHours)} later`).join(", ")}.`
      : ".");
  const still = behind.map(({ printed, lagHours, printedAfterHours }) => {
    const own = `${printed.outletName} still prints ${figureText(printed.claim)}, ${hoursText(lagHours)} on`;
    return printedAfterHours === null
      ? `${own}.`
      : `${own}, and did so ${hoursText(printedAfterHours)} after it was known.`;
  });
  return [first, ...still].join(" ");
}
