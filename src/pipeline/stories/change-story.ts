import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../domain/errors.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import type { StoryAction, StoryChange, StoryRequest } from "../../domain/story-change.ts";
import type { ClaimReader } from "../../store/store.ts";
import type { StoryLog } from "../../store/story-log.ts";
import { applyStoryChanges, storyChangesInEffect } from "../../timeline/stories/apply-story-changes.ts";

/** What making and changing stories works with. */
export interface StoryRoom {
  readonly log: StoryLog;
  /** Stories of the config file and made ones together. */
  readonly store: Pick<ClaimReader, "stories">;
  readonly now: () => Date;
}

const ATTEMPTS = 20;

/**
 * Writes a change to the log. The same one sent again is written once.
 * @throws ConflictError when somebody else changed this story since `saw`; its `found` is that change
 */
export async function changeStory(
  asked: StoryRequest,
  person: Person,
  room: StoryRoom,
): Promise<StoryChange> {
  if (!atLeast(person.role, "editor"))
    throw new ForbiddenError("Only editors and admins define stories. Ask an admin for the role.");
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const log = await room.log.storyChanges();
    const sent = log.find(({ id }) => id === asked.id);
    if (sent && sent.by !== person.id)
      throw new UsageError("This id was used for another change; send one of your own.");
    if (sent) return sent;
    const about = aboutOf(asked.change, log);
    const newer = log.findLast(
      (one) => one.seq > asked.saw && one.by !== person.id && aboutOf(one.change, log) === about,
    );
    if (newer)
      throw new ConflictError(`${newer.byName} changed this story while you had it open; look again.`, newer);
    await check(asked.change, log, room);
    const written: StoryChange = {
      id: asked.id,
      seq: (log.at(-1)?.seq ?? 0) + 1,
      at: room.now().toISOString(),
      by: person.id,
      byName: person.name,
      change: asked.change,
    };
    if (await room.log.appendStoryChange(written)) return written;
  }
  throw new ConflictError("Too many people change stories at the same moment; try again.", null);
}

/** What a change is about: a story or a suggestion. */
function aboutOf(change: StoryAction, log: readonly StoryChange[]): string {
  if (change.action === "refuse") return `suggestion ${change.suggestion}`;
  if (change.action !== "undo") return `story ${change.story}`;
  const undone = log.find(({ seq }) => seq === change.undoes);
  return undone ? aboutOf(undone.change, log.slice(0, undone.seq - 1)) : "";
}

async function check(change: StoryAction, log: readonly StoryChange[], room: StoryRoom): Promise<void> {
  if (change.action === "refuse") return;
  if (change.action === "undo") {
    const target = log.find(({ seq }) => seq === change.undoes);
    if (!target) throw new MissingError(`There is no change ${change.undoes}.`);
    const standing = target.change.action === "undo" || storyChangesInEffect(log).includes(target);
    const again = log.some(({ change: one }) => one.action === "undo" && one.undoes === change.undoes);
    if (!standing || (target.change.action === "undo" && again))
      throw new UsageError(`Change ${change.undoes} was taken back already.`);
    return;
  }
  const made = applyStoryChanges(log).stories.some(({ id }) => id === change.story);
  const known = (await room.store.stories()).some(({ id }) => id === change.story);
  if (known && !made)
    throw new UsageError(
      `The story “${change.story}” stands in the config file; change it there, or define one of another name.`,
    );
  if (change.action === "remove" && !made) throw new MissingError(`There is no story “${change.story}”.`);
}
