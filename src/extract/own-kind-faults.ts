import type { OwnKind } from "../domain/own-kind.ts";
import { exampleFault } from "./example-fault.ts";
import { ownExamples, withOwnKinds } from "./kinds/define-kind.ts";

/** Test sentences of a newsroom's kind that do not hold where all its kinds are looked for, each with what is wrong. */
export function ownKindFaults(
  kind: OwnKind,
  all: readonly OwnKind[],
): { readonly sentence: string; readonly fault: string }[] {
  const kinds = withOwnKinds(all);
  return ownExamples(kind).flatMap((example) => {
    const fault = exampleFault(example, kinds);
    return fault === null ? [] : [{ sentence: example.marked, fault }];
  });
}
