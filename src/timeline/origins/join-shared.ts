/** An outlet has something that others may have too: a text, an agency, a quotation. */
export interface Share<Type> {
  readonly outlet: string;
  readonly type: Type;
  readonly key: string;
}

/**
 * Outlets that are joined by what they share, through others if need be; each with the sorts of things that joined
 * them. Outlets that share nothing stand alone. In the order of first mention.
 */
export function joinShared<Type extends string>(
  shares: readonly Share<Type>[],
): { outlets: string[]; types: Type[] }[] {
  const head = new Map(shares.map(({ outlet }) => [outlet, outlet]));
  const rootOf = (outlet: string): string => {
    const next = head.get(outlet) ?? outlet;
    return next === outlet ? outlet : rootOf(next);
  };
  const links = [...Map.groupBy(shares, ({ type, key }) => `${type} ${key}`).values()].filter(
    (same) => new Set(same.map(({ outlet }) => outlet)).size > 1,
  );
  for (const [first, ...rest] of links)
    for (const one of rest) if (first) head.set(rootOf(one.outlet), rootOf(first.outlet));
  const groups = Map.groupBy(head.keys(), rootOf);
  return [...groups].map(([root, outlets]) => ({
    outlets,
    types: [
      ...new Set(
        links.filter(([one]) => one && rootOf(one.outlet) === root).flatMap(([one]) => one?.type ?? []),
      ),
    ],
  }));
}
