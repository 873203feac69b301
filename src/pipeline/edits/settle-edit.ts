import type { Claim } from "../../domain/claim.ts";
import type {
  EditSettlement,
  SettleAction,
  SettledWays,
  SettleRequest,
} from "../../domain/edit-settlement.ts";
import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../domain/errors.ts";
import { atLeast, type Person } from "../../domain/person.ts";
import type { SettlementLog } from "../../store/settlement-log.ts";
import type { ArticleVersion, Store } from "../../store/store.ts";
import { figureText, kindText } from "../../timeline/claim-words.ts";
import { settledEdits, settlementsInEffect } from "../../timeline/edits/settled-edits.ts";

/** What settling edits works with. */
export interface EditRoom {
  readonly log: SettlementLog;
  readonly store: Pick<Store, "claimsOfVersion" | "version">;
  readonly now: () => Date;
}

const ATTEMPTS = 20;

/**
 * Writes what a person says of a figure whose sentence was rewritten. The same one sent again is written once.
 * @throws ConflictError when one of the figures is settled already; its `found` is that line
 */
export async function settleEdit(
  asked: SettleRequest,
  person: Person,
  room: EditRoom,
): Promise<EditSettlement> {
  if (!atLeast(person.role, "reviewer"))
    throw new ForbiddenError("Reviewers, editors and admins settle edits. Ask an admin for the role.");
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const log = await room.log.settlements();
    const sent = log.find(({ id }) => id === asked.id);
    if (sent && sent.by !== person.id)
      throw new UsageError("This id was used for another settlement; send one of your own.");
    if (sent) return sent;
    const written: EditSettlement = {
      id: asked.id,
      seq: (log.at(-1)?.seq ?? 0) + 1,
      at: room.now().toISOString(),
      by: person.id,
      byName: person.name,
      words: await wordsOf(asked.change, log, room),
      change: asked.change,
    };
    if (await room.log.appendSettlement(written)) return written;
  }
  throw new ConflictError("Too many people settle edits at the same moment; try again.", null);
}

/** Checks that it can be said at all, and says it in words. */
async function wordsOf(
  change: SettleAction,
  log: readonly EditSettlement[],
  room: EditRoom,
): Promise<string> {
  if (change.action === "undo") return undoWords(change.undoes, log);
  const ways = waysOf(change);
  const settled = settledEdits(log);
  for (const [id, way] of ways) {
    const line = log.find(({ seq }) => seq === settled.get(id)?.[way]?.seq);
    if (line)
      throw new ConflictError(`${line.byName} settled this already; take line ${line.seq} back first.`, line);
  }
  const [first, second] = await Promise.all(ways.map(([id]) => printed(id, room)));
  if (!first) throw new MissingError("There is no such figure.");
  if (!second)
    return change.action === "apart" && change.was === "removed"
      ? `${words(first)} was taken out`
      : `${words(first)} was new`;
  if (first.version.articleUrl !== second.version.articleUrl || first.version.id === second.version.id)
    throw new UsageError("The two figures must stand in two versions of one article.");
  if (first.claim.kind !== second.claim.kind || first.claim.of !== second.claim.of)
    throw new UsageError("The two figures count different things, so neither can be the other rewritten.");
  return `${words(first)} went on as “${figureWords(second.claim)}”`;
}

/** Of which claims it is said, and of their way to the next version or from the one before. */
function waysOf(change: Exclude<SettleAction, { action: "undo" }>): [string, keyof SettledWays][] {
  if (change.action === "same")
    return [
      [change.before, "next"],
      [change.after, "previous"],
    ];
  return [[change.claim, change.was === "removed" ? "next" : "previous"]];
}

interface Found {
  readonly claim: Claim;
  readonly version: ArticleVersion;
}

async function printed(id: string, { store }: EditRoom): Promise<Found> {
  // Behind the version's id stand the field, the place and the kind.
  const version = await store.version(id.split(":").slice(0, -3).join(":"));
  const claim = version && (await store.claimsOfVersion(version.id)).find((one) => one.id === id);
  if (!claim)
    throw new MissingError("There is no such figure any more: its article was removed or read anew.");
  return { claim, version };
}

const figureWords = (claim: Claim) => `${figureText(claim)} ${kindText(claim)}`;
const words = ({ claim, version }: Found) => `“${figureWords(claim)}” in “${version.title}”`;

function undoWords(undoes: number, log: readonly EditSettlement[]): string {
  const target = log.find(({ seq }) => seq === undoes);
  if (!target) throw new MissingError(`There is no line ${undoes}.`);
  const standing = target.change.action === "undo" || settlementsInEffect(log).includes(target);
  const again = log.some(({ change }) => change.action === "undo" && change.undoes === undoes);
  if (!standing || (target.change.action === "undo" && again))
    throw new UsageError(`Line ${undoes} was taken back already.`);
  return `took line ${undoes} back`;
}
