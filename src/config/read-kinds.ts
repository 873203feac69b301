import { OwnKind } from "../domain/own-kind.ts";
import { kinds as builtIn } from "../extract/kinds/registry.ts";
import type { YamlFile } from "./yaml-file.ts";

export interface ReadKinds {
  /** The kinds that a newsroom defined well. */
  readonly kinds: readonly OwnKind[];
  /** What is wrong with the others, with file, line and field; they are left out, the rest goes on. */
  readonly kindFaults: readonly string[];
}

/** The `kinds` of a config file, each checked by itself. */
export function readKinds(list: readonly unknown[], file: YamlFile | null): ReadKinds {
  const taken = new Set(builtIn.map(({ definition }) => definition.id));
  const kinds: OwnKind[] = [];
  const kindFaults: string[] = [];
  for (const [at, one] of list.entries()) {
    const parsed = OwnKind.refine(({ id }) => !taken.has(id), {
      path: ["id"],
      error: ({ input }) => `there is a kind ${(input as OwnKind).id} already; choose another id`,
    }).safeParse(one);
    if (parsed.success) {
      kinds.push(parsed.data);
      taken.add(parsed.data.id);
    } else kindFaults.push(...(file?.faultsOf(parsed.error, ["kinds", at]) ?? []));
  }
  return { kinds, kindFaults };
}
