import { loadKinds } from "../config.ts";
import type { Kind } from "../extract/kinds/cue.ts";
import { reportFailure } from "./failures.ts";

/** The option of commands that extract without a store. */
export const kindsOption = [
  "--config <file>",
  "config file with kinds of your own (default: claimline.yaml, when there is one)",
] as const;

/** The kinds to look for: those of the config and the built-in ones. Bad ones are named on standard error and left out. */
export async function kindsOf(options: { config?: string }): Promise<readonly Kind[]> {
  const { kinds, kindFaults } = loadKinds(options);
  for (const fault of kindFaults) reportFailure("a kind is left out", fault);
  const { withOwnKinds } = await import("../extract/kinds/define-kind.ts");
  return withOwnKinds(kinds);
}
