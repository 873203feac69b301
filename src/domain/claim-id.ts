/** The deterministic id of a claim. */
export function claimId(articleId: string, field: string, start: number, end: number, kind: string): string {
  return `${articleId}:${field}:${start}-${end}:${kind}`;
}
