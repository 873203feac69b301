import type { EditSettlement, SettleAction } from "../../src/domain/edit-settlement.ts";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { editLedger } from "../../src/timeline/edit-ledger.ts";
import { settledEdits, withSettled } from "../../src/timeline/edits/settled-edits.ts";
import { printed } from "./printed.ts";

const url = "https://meridian.example/one";
const version = (number: string, of: number, text: string, last: number) =>
  printed(number, { url, text, version: of, current: of === last });
const [old, rewritten, other] = [
  version("46", 1, "Cell Watch has the names of # people.", 2),
  version("56", 2, "By nightfall the list of those who walked out held # names.", 2),
  version("9", 2, "In the south # people were let go as well.", 2),
];
const log = (...changes: SettleAction[]): EditSettlement[] =>
  changes.map((change, at) => ({
    seq: at + 1,
    id: `settlement-${at}`,
    at: "2026-01-13T10:00:00Z",
    by: "p-ana",
    byName: "Ana",
    words: "",
    change,
  }));
const ledger = (claims: PrintedClaim[], ...changes: SettleAction[]) =>
  editLedger(withSettled(claims, settledEdits(log(...changes)))).map(
    ({ type, before, after, candidates, settled }) => ({
      type,
      from: before?.claim.number,
      to: after?.claim.number,
      open: candidates?.length ?? 0,
      by: settled?.byName,
    }),
  );
const id = ({ claim }: PrintedClaim) => claim.id;
const same: SettleAction = { action: "same", before: id(old), after: id(rewritten) };

test("a rewritten figure is gone, the new ones are added, and each names those that a person may settle it with", () => {
  expect(ledger([old, rewritten, other])).toEqual([
    { type: "removed", from: "46", to: undefined, open: 2, by: undefined },
    { type: "added", from: undefined, to: "9", open: 1, by: undefined },
    { type: "added", from: undefined, to: "56", open: 1, by: undefined },
  ]);
});

test("figures that count different things are never offered", () => {
  const deaths = printed("3", { url, kind: "deaths", version: 2, text: "The fire killed # of them." });
  expect(ledger([old, deaths]).map(({ open }) => open)).toEqual([0, 0]);
});

test("settled as one, the change of the number shows, and nothing is open any more", () => {
  expect(ledger([old, rewritten, other], same)).toEqual([
    { type: "value_changed", from: "46", to: "56", open: 0, by: "Ana" },
    { type: "added", from: undefined, to: "9", open: 0, by: undefined },
  ]);
});

test("a person's word stands above the rules, also where these would pair by equal words", () => {
  const twin = version("46", 2, "Cell Watch has the names of # people.", 2);
  expect(ledger([old, twin])).toEqual([]);
  expect(ledger([old, twin], { action: "apart", claim: id(old), was: "removed" })).toMatchObject([
    { type: "removed", by: "Ana" },
    { type: "added", open: 0 },
  ]);
});

test("settled as one of its own, it asks no more and is offered to nobody", () => {
  const apart: SettleAction = { action: "apart", claim: id(other), was: "added" };
  expect(ledger([old, rewritten, other], apart)).toMatchObject([
    { from: "46", open: 1 },
    { to: "9", open: 0, by: "Ana" },
    { to: "56", open: 1 },
  ]);
});

test("taken back it is as before, and taking that back settles it again", () => {
  const before = ledger([old, rewritten, other]);
  const undo = (undoes: number): SettleAction => ({ action: "undo", undoes });
  expect(ledger([old, rewritten, other], same, undo(1))).toEqual(before);
  expect(ledger([old, rewritten, other], same, undo(1), undo(2))).toEqual(
    ledger([old, rewritten, other], same),
  );
});

test("what is settled of one step says nothing of the next", () => {
  const three = [
    version("46", 1, "Cell Watch has the names of # people.", 3),
    version("56", 2, "By nightfall the list of those who walked out held # names.", 3),
    version("60", 3, "By nightfall the list of those who walked out held # names.", 3),
  ] as const;
  const first: SettleAction = { action: "same", before: id(three[0]), after: id(three[1]) };
  expect(ledger([...three], first)).toMatchObject([
    { type: "value_changed", from: "46", to: "56", by: "Ana" },
    { type: "value_changed", from: "56", to: "60", by: undefined },
  ]);
});
