import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../domain/errors.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import type { RegistryChange, RegistryRequest } from "../../domain/registry.ts";
import type { RegistryStore } from "../../store/registry-store.ts";
import type { Store } from "../../store/store.ts";
import { applyChanges } from "../../timeline/registry/apply-changes.ts";
import { checkChange } from "./check-change.ts";

/** What reading and changing the registry works with. */
export interface RegistryRoom {
  readonly registry: RegistryStore;
  readonly store: Pick<Store, "stories">;
  readonly now: () => Date;
}

const ATTEMPTS = 20;

/**
 * Writes a change to the log. The same one sent again is written once.
 * @throws ConflictError when somebody else changed this list since `saw`; its `found` is that change
 */
export async function changeRegistry(
  asked: RegistryRequest,
  person: Person,
  { registry, store, now }: RegistryRoom,
): Promise<RegistryChange> {
  if (!atLeast(person.role, "editor"))
    throw new ForbiddenError("Only editors and admins change the registry. Ask an admin for the role.");
  if (asked.story !== null && !(await store.stories()).some(({ id }) => id === asked.story))
    throw new MissingError(`There is no story “${asked.story}”.`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const log = await registry.registryChanges();
    const sent = log.find(({ id }) => id === asked.id);
    if (sent) return already(sent, person);
    const newer = log.findLast(
      (one) => one.seq > asked.saw && one.list === asked.list && one.by !== person.id,
    );
    if (newer)
      throw new ConflictError(
        `${newer.byName} changed the registry while you had it open; look again.`,
        newer,
      );
    const { id, list, story, why } = asked;
    const written: RegistryChange = {
      id,
      list,
      story,
      why: why?.replaceAll("\0", "").trim() || null,
      seq: (log.at(-1)?.seq ?? 0) + 1,
      at: now().toISOString(),
      by: person.id,
      byName: person.name,
      change: checkChange(asked, applyChanges(log, asked.story), log),
    };
    if (await registry.appendChange(written)) return written;
  }
  throw new ConflictError("Too many people change the registry at the same moment; try again.", null);
}

function already(sent: RegistryChange, person: Person): RegistryChange {
  if (sent.by !== person.id)
    throw new UsageError("This id was used for another change; send one of your own.");
  return sent;
}
