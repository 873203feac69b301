import { sql } from "kysely";
import { chained } from "../../../src/pipeline/review/chain.ts";
import { verifyLog } from "../../../src/pipeline/review/verify-log.ts";
import { reviewState } from "../../../src/review/review-state.ts";
import { ana, ben, openRoom, print, queueOf, type Room } from "./room.ts";

const DECISIONS = 10_000;
const CLAIMS = 500;

let room: Room;
let checkpoint: { seq: number; hash: string; at: string };

beforeAll(async () => {
  room = await openRoom();
  for (let at = 0; at < 10; at++)
    await print(room, {
      id: `paper-${at}`,
      outlet: "tern",
      text: Array.from(
        { length: CLAIMS / 10 },
        (_, n) => `Rescuers on shore ${at} counted [${n + 2}] people dead by the end of the day.`,
      ).join(" "),
    });
  await room.refresh();
  const items = await queueOf(room);
  expect(items).toHaveLength(CLAIMS);
  // The first go the whole way; the others follow as the log itself writes them, which is quicker.
  for (const { words } of items.slice(0, 50)) await room.decide(words, ana, { note: "seen on page 1" });
  let end = await room.reviews.logEnd();
  const histories = new Map(
    items.map(({ words }) => [words, [] as Awaited<ReturnType<Room["reviews"]["entriesOn"]>>]),
  );
  for (const entry of await room.reviews.logEntries(0, 100)) histories.get(entry.words)?.push(entry);
  const [sample] = await room.reviews.logEntries(0, 1);
  for (let n = end.seq; n < DECISIONS; n++) {
    const item = items[n % items.length];
    if (!item || !sample) throw new Error("the queue is empty");
    const person = n % 3 === 0 ? ana : ben;
    const { seq: _seq, previous: _previous, hash: _hash, ...review } = sample;
    const decision = n % 5 === 0 ? ("rejected" as const) : ("accepted" as const);
    const entry = chained(
      {
        ...review,
        id: `filled-${n}`,
        words: item.words,
        claimId: item.claim,
        decision,
        reason: decision === "rejected" ? "no_claim" : null,
        by: person.id,
        byName: person.name,
      },
      end,
    );
    const history = histories.get(item.words) ?? [];
    history.push(entry);
    await room.reviews.append(entry, reviewState(item.words, history));
    end = entry;
  }
  checkpoint = { ...(await room.reviews.logEnd()), at: "2026-03-03T00:00:00.000Z" };
}, 300_000);
afterAll(() => room?.close());

const verify = () => verifyLog(room.reviews, [checkpoint]);

/** Does it to a copy of the rows that is put back afterwards. */
async function tampered(seqs: readonly number[], change: () => Promise<unknown>): Promise<number> {
  const { db } = room;
  const rows = await db
    .selectFrom("reviews")
    .selectAll()
    .where("seq", "in", [...seqs, 0])
    .execute();
  await change();
  const { faults } = await verify();
  await db
    .deleteFrom("reviews")
    .where("seq", "in", [...seqs, 0])
    .execute();
  await db
    .insertInto("reviews")
    .values(rows.map((row) => ({ ...row, entry: JSON.stringify(row.entry) })))
    .execute();
  return faults.length;
}

test("the log as it was written is whole", async () => {
  const { entries, faults, end } = await verify();
  expect([entries, faults, end]).toEqual([DECISIONS, [], checkpoint.hash]);
});

test("of 100 tamperings each is found", async () => {
  const { db } = room;
  const at = (n: number) => 1 + ((n * 7919) % (DECISIONS - 20));
  const set = (seq: number, values: Record<string, unknown>) => () =>
    db.updateTable("reviews").set(values).where("seq", "=", seq).execute();
  const edits = [
    (seq: number) => set(seq, { decision: "ambiguous" }),
    (seq: number) => set(seq, { by: "p-mallory" }),
    (seq: number) => set(seq, { at: "2020-01-01T00:00:00.000Z" }),
    (seq: number) => set(seq, { claim: "another:claim" }),
    (seq: number) => set(seq, { words: "other-words" }),
    (seq: number) => set(seq, { id: `forged-${seq}` }),
    (seq: number) => set(seq, { entry: sql`jsonb_set(entry, '{note}', '"never said"')` }),
    (seq: number) => set(seq, { entry: sql`jsonb_set(entry, '{judged,fields,low}', '999')` }),
    (seq: number) => set(seq, { entry: sql`jsonb_set(entry, '{byName}', '"Mallory"')` }),
    (seq: number) => set(seq, { entry: sql`entry - 'reason'` }),
    (seq: number) => set(seq, { hash: "0".repeat(64) }),
    (seq: number) => set(seq, { previous: "0".repeat(64) }),
  ];
  const missed: string[] = [];
  const kinds = { edited: 0, deleted: 0, swapped: 0, "cut off": 0, "written anew": 0, "state changed": 0 };
  const count = (kind: keyof typeof kinds, faults: number, seq: number) => {
    kinds[kind] += 1;
    if (faults === 0) missed.push(`${kind} at ${seq}`);
  };
  for (let n = 0; n < 60; n++) {
    const edit = edits[n % edits.length];
    if (edit) count("edited", await tampered([at(n)], edit(at(n))), at(n));
  }
  for (let n = 60; n < 72; n++) {
    const seq = at(n);
    const remove = () => db.deleteFrom("reviews").where("seq", "=", seq).execute();
    count("deleted", await tampered([seq], remove), seq);
  }
  for (let n = 72; n < 84; n++) {
    const [a, b] = [at(n), at(n) + 1 + (n % 9)];
    const swap = async () => {
      await set(a, { seq: -1 })();
      await set(b, { seq: a })();
      await set(-1, { seq: b })();
    };
    count("swapped", await tampered([a, b], swap), a);
  }
  for (let n = 84; n < 92; n++) {
    const from = DECISIONS - (n - 83);
    const seqs = Array.from({ length: DECISIONS - from }, (_, more) => from + 1 + more);
    const cut = async () => {
      await db.deleteFrom("reviews").where("seq", ">", from).execute();
      // A careful forger sets the states right too.
      for (const state of await room.reviews.allStates("", DECISIONS))
        await room.reviews.rewriteStates([
          reviewState(state.words, await room.reviews.entriesOn([state.words])),
        ]);
    };
    const states = await room.reviews.allStates("", DECISIONS);
    count("cut off", await tampered(seqs, cut), from);
    await room.reviews.rewriteStates(states);
  }
  for (let n = 92; n < 96; n++) {
    const from = DECISIONS - 5 - n;
    const seqs = Array.from({ length: DECISIONS - from }, (_, more) => from + 1 + more);
    const states = await room.reviews.allStates("", DECISIONS);
    const rewrite = async () => {
      const later = await room.reviews.logEntries(from, DECISIONS);
      await db.deleteFrom("reviews").where("seq", ">", from).execute();
      let end = await room.reviews.logEnd();
      for (const { seq: _seq, previous: _previous, hash: _hash, ...review } of later) {
        const entry = chained({ ...review, note: "written anew" }, end);
        const own = [...(await room.reviews.entriesOn([entry.words])), entry];
        await room.reviews.append(entry, reviewState(entry.words, own));
        end = entry;
      }
    };
    count("written anew", await tampered(seqs, rewrite), from);
    await room.reviews.rewriteStates(states);
  }
  for (let n = 96; n < 100; n++) {
    const states = await room.reviews.allStates("", DECISIONS);
    const state = states[n];
    if (!state) throw new Error("no state");
    await room.reviews.rewriteStates([{ ...state, status: "ambiguous" }]);
    count("state changed", (await verify()).faults.length, n);
    await room.reviews.rewriteStates([state]);
  }
  const total = Object.values(kinds).reduce((sum, one) => sum + one, 0);
  process.stdout.write(
    `audit log: ${DECISIONS} decisions, ${total} tamperings (${JSON.stringify(kinds)}), ${total - missed.length} found\n`,
  );
  expect([total, missed]).toEqual([100, []]);
  expect((await verify()).faults).toEqual([]);
}, 600_000);
