import type { CompactComparison, Comparison } from "../domain/comparison.ts";
import type { DisagreementSide } from "../domain/disagreement.ts";
import type { PrintedClaim } from "../domain/timeline.ts";

/** The comparison with each claim once, without the words that decided its fields. */
export function compactComparison({ outlets, rows, disagreements, findings }: Comparison): CompactComparison {
  const claims = new Map<string, PrintedClaim>();
  const idOf = (printed: PrintedClaim) => {
    const { evidence: _words, refused: _readings, ...claim } = printed.claim;
    if (!claims.has(claim.id)) claims.set(claim.id, { ...printed, claim: { ...claim, evidence: [] } });
    return claim.id;
  };
  const side = ({ claim, outlets }: DisagreementSide) => ({ claim: idOf(claim), outlets });
  return {
    outlets,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ outlet, latest }) => ({ outlet, latest: latest.map(idOf) })),
    })),
    disagreements: disagreements.map((one) => ({ ...one, left: side(one.left), right: side(one.right) })),
    findings: findings.map((one) => ({ ...one, claims: one.claims.map(idOf) })),
    claims: [...claims.values()],
  };
}

/** The comparison that was made compact; ids without a claim are left out. */
export function wholeComparison(compact: CompactComparison): Comparison {
  const byId = new Map(compact.claims.map((printed) => [printed.claim.id, printed]));
  const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    outlets: compact.outlets,
    rows: compact.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ outlet, latest }) => ({ outlet, latest: claimsOf(latest) })),
    })),
    disagreements: compact.disagreements.flatMap((one) => {
      const [left, right] = claimsOf([one.left.claim, one.right.claim]);
      return left && right
        ? [{ ...one, left: { ...one.left, claim: left }, right: { ...one.right, claim: right } }]
        : [];
    }),
    findings: compact.findings.map((one) => ({ ...one, claims: claimsOf(one.claims) })),
  };
}
