import { MissingError, UsageError } from "../../domain/errors.ts";
import type { RegistryChange, RegistryRequest } from "../../domain/registry.ts";
import { changesInEffect } from "../../timeline/registry/apply-changes.ts";
import { type Registry, rootOf, wider } from "../../timeline/registry/registry.ts";
import { homeOf } from "../../timeline/registry/resolve-wording.ts";

type Change = RegistryChange["change"];

/** The change as it goes into the log. Throws UsageError for one that would change nothing or make no sense. */
export function checkChange(
  { id, list, story, change }: RegistryRequest,
  registry: Registry,
  log: readonly RegistryChange[],
): Change {
  const names = registry[list];
  switch (change.action) {
    case "merge":
      if (rootOf(names, change.from) === rootOf(names, change.into))
        throw new UsageError(`“${change.fromName}” and “${change.name}” are one already.`);
      return change;
    case "split": {
      const home = homeOf(list, registry, change.wording);
      if (home === null || rootOf(names, home) !== rootOf(names, change.from))
        throw new UsageError(`“${change.wording}” is no wording of “${change.name}”.`);
      // What was merged goes back to where it was; a wording that met the others by its key alone gets a home of its own.
      return { ...change, as: rootOf(names, home) === home ? `split:${id}` : home };
    }
    case "place":
      if (list !== "subject") throw new UsageError("Only groups of people are a part of others.");
      if (change.within !== null && isWithin(change.within, change.id, registry))
        throw new UsageError(`“${change.withinName}” is a part of “${change.name}” already.`);
      return change;
    case "retype":
      if (list !== "source") throw new UsageError("Only sources have a type.");
      return change;
    case "undo": {
      const target = log.find(({ seq }) => seq === change.undoes);
      if (!target || target.list !== list || target.story !== story)
        throw new MissingError(`There is no change ${change.undoes} here.`);
      if (!changesInEffect(log).includes(target))
        throw new UsageError("This change has been undone already.");
      return change;
    }
    default:
      return change;
  }
}

const isWithin = (part: string, whole: string, { subject }: Registry) =>
  rootOf(subject, part) === rootOf(subject, whole) ||
  wider(subject, rootOf(subject, part)).some(({ id }) => id === rootOf(subject, whole));
