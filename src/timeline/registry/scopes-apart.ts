import type { Claim } from "../../domain/claim.ts";

/** Why figures of two groups are not compared: one is a part of the other where editors said so, else other people. */
export function scopesApart({ registered: a }: Claim, { registered: b }: Claim): string {
  const pairs = [
    [a?.subject, b?.subject],
    [b?.subject, a?.subject],
  ] as const;
  for (const [part, whole] of pairs)
    if (whole && part?.within.some(({ id }) => id === whole.id))
      return `${part.name} are part of ${whole.name}`;
  return "they count different people";
}
