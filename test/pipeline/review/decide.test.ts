import { ConflictError, ForbiddenError, MissingError, UsageError } from "../../../src/domain/errors.ts";
import { verifyLog } from "../../../src/pipeline/review/verify-log.ts";
import { ana, ben, eve, openRoom, print, queueOf, type Room } from "./room.ts";

let room: Room;
let words: string;
const text =
  "The harbour office said that [14] people had drowned. By noon the toll of the storm stood at [31] people in all.";

beforeEach(async () => {
  room = await openRoom({ secondReader: { kinds: ["injured"], stories: [] } });
  await print(room, { id: "one", outlet: "tern", text });
  await room.refresh();
  words = (await queueOf(room))[0]?.words ?? "";
});
afterEach(() => room.close());

test("a decision that is sent twice is written once", async () => {
  const asked = { id: "the-same-id", saw: 0 };
  const [first, second] = [await room.decide(words, ana, asked), await room.decide(words, ana, asked)];
  expect(second.entry).toEqual(first.entry);
  expect(await room.reviews.logEntries(0, 10)).toHaveLength(1);
  await expect(room.decide(words, ben, asked)).rejects.toThrow(UsageError);
});

test("what somebody decided meanwhile is a conflict, shown and not overwritten; seen, it can be", async () => {
  await room.decide(words, ana, { decision: "rejected", reason: "duplicate", saw: 0 });
  const late = room.decide(words, ben, { saw: 0 });
  await expect(late).rejects.toThrow("Ana decided on this claim while you had it open: rejected.");
  const found = await late.catch((error: ConflictError) => error.found);
  expect(found).toMatchObject({ status: "rejected", lastSeq: 1 });
  expect((await room.decide(words, ben, { saw: 1 })).state.status).toBe("accepted");
});

test("a note is no conflict", async () => {
  await room.decide(words, ana, { decision: "noted", note: "ask the harbour office", saw: 0 });
  expect((await room.decide(words, ben, { saw: 0 })).state).toMatchObject({ status: "accepted", notes: 1 });
});

test("fifty people at once: each decision is in the log, in one chain", async () => {
  const people = Array.from({ length: 50 }, (_, n) => ({ ...ana, id: `p-${n}`, name: `Reader ${n}` }));
  await Promise.all(
    people.map((one) => room.decide(words, one, { decision: "noted", note: `by ${one.name}` })),
  );
  const { entries, faults } = await verifyLog(room.reviews);
  expect([entries, faults]).toEqual([50, []]);
});

test("who may not decide is told who may", async () => {
  await expect(room.decide(words, { ...ana, role: "viewer" })).rejects.toThrow(ForbiddenError);
  await expect(room.decide(words, ana, { settles: true })).rejects.toThrow("Only an editor settles");
  await room.decide(words, ana);
  await expect(room.decide(words, ben, { decision: "reopened" })).rejects.toThrow("only your own decision");
  expect((await room.decide(words, ana, { decision: "reopened" })).state.status).toBe("open");
});

test("decisions that say nothing are refused", async () => {
  await expect(room.decide(words, ana, { decision: "rejected" })).rejects.toThrow("names its reason");
  const empty = { fields: {}, places: {} };
  await expect(room.decide(words, ana, { decision: "corrected", correction: empty })).rejects.toThrow(
    "at least one field",
  );
  const same = { fields: { subject: "people" }, places: {} };
  await expect(room.decide(words, ana, { decision: "corrected", correction: same })).rejects.toThrow(
    "accept it instead",
  );
  await expect(room.decide(words, ana, { claimId: "none" })).rejects.toThrow(MissingError);
  expect(await room.reviews.logEntries(0, 10)).toEqual([]);
});

describe("where a second reader is wanted", () => {
  let injured: string;
  beforeEach(async () => {
    await print(room, { id: "two", outlet: "gull", text }, { kind: "injured" });
    await room.refresh();
    injured = (await queueOf(room)).find(({ kind }) => kind === "injured")?.words ?? "";
  });

  test("the second one reads without a conflict; both agreeing decides", async () => {
    expect((await room.decide(injured, ana, { saw: 0 })).state.status).toBe("second");
    expect((await room.decide(injured, ben, { saw: 0 })).state.status).toBe("accepted");
  });

  test("the queue leaves out what one has read oneself", async () => {
    await room.decide(injured, ana);
    const left = async (by: string) =>
      (await room.reviews.queuePage({ status: ["open", "second"], notReadBy: by }, null, 50)).map(
        (one) => one.words,
      );
    expect(await left(ana.id)).not.toContain(injured);
    expect(await left(ben.id)).toContain(injured);
  });

  test("two who differ wait for an editor, and see the result", async () => {
    await room.decide(injured, ana, { saw: 0 });
    await room.decide(injured, ben, { saw: 0, decision: "rejected", reason: "no_claim" });
    expect((await room.reviews.items([injured]))[0]?.status).toBe("disputed");
    await expect(room.decide(injured, { ...ana, id: "p-cem" }, {})).rejects.toThrow("an editor settles it");
    expect((await room.decide(injured, eve, { settles: true })).state.status).toBe("accepted");
    const seen = await room.reviews.statesSettledAfter(ben.id, 10);
    expect(seen).toMatchObject([{ words: injured, status: "accepted", settled: { byName: "Eve" } }]);
  });
});
