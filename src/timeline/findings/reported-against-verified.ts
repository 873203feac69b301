import type { Finding } from "../../domain/comparison.ts";
import type { PrintedClaim } from "../../domain/timeline.ts";
import { canonicalSourceText, figureText, kindText, NO_SOURCE } from "../claim-words.ts";
import { figureKey, latestFigures } from "../group-figures.ts";
import { claimSourceKey } from "../source-key.ts";
import { subjectKey } from "../subject-key.ts";

/** For each kind: what sources report, beside what has been verified of it. No contradiction: both can hold. */
export function reportedAgainstVerified(claims: readonly PrintedClaim[]): Finding[] {
  const whole = claims.filter(
    ({ claim }) => subjectKey(claim) !== null && claim.quantity.qualifier !== "vague",
  );
  const verified = whole.filter(({ claim }) => claim.kind === "verified" && claim.of);
  return [...new Set(verified.map(({ claim }) => claim.of ?? ""))].flatMap((of) => {
    const checked = lastWords(verified.filter(({ claim }) => claim.of === of));
    const reported = lastWords(whole.filter(({ claim }) => claim.kind === of && claim.attribution)).filter(
      (one) => !checked.some((check) => claimSourceKey(check.claim) === claimSourceKey(one.claim)),
    );
    const [first] = reported;
    if (!first) return [];
    return [
      {
        type: "reported_against_verified" as const,
        kind: of,
        summary: `${list(reported)} ${kindText(first.claim)} as reported; ${list(checked)} verified.`,
        claims: [...reported, ...checked],
      },
    ];
  });
}

/** The last figure of each source, each figure once. */
function lastWords(claims: PrintedClaim[]): PrintedClaim[] {
  const bySource = Map.groupBy(claims, ({ claim }) =>
    JSON.stringify([claimSourceKey(claim), subjectKey(claim)]),
  );
  const last = [...bySource.values()].flatMap(latestFigures);
  return [...Map.groupBy(last, (one) => `${claimSourceKey(one.claim)} ${figureKey(one)}`).values()].flatMap(
    (same) => same.slice(0, 1),
  );
}

const list = (claims: PrintedClaim[]) =>
  claims
    .map(
      ({ claim }) => `${figureText(claim)} (${claim.attribution ? canonicalSourceText(claim) : NO_SOURCE})`,
    )
    .join(", ");
