import type { ClaimFields, LogEntry } from "../../src/domain/review.ts";
import { reviewState } from "../../src/review/review-state.ts";

const fields: ClaimFields = {
  kind: "deaths",
  of: null,
  low: 14,
  high: null,
  qualifier: "at_least",
  subject: "people",
  source: { name: "the coast guard", type: "government" },
  date: null,
  modality: "actual",
};

type Short = Partial<LogEntry> & Pick<LogEntry, "by" | "decision"> & { readers?: 1 | 2 };
const entries = (...list: Short[]): LogEntry[] =>
  list.map(({ readers = 1, ...fieldsOfEntry }, index) => ({
    id: `id-${index}-long`,
    words: "w",
    claimId: "c",
    correction: null,
    reason: null,
    note: null,
    byName: fieldsOfEntry.by,
    settles: false,
    at: "2026-03-02T12:00:00.000Z",
    seq: index + 1,
    previous: "",
    hash: "",
    judged: {
      version: "v",
      articleUrl: "https://tern.example/a",
      outlet: "tern",
      place: { in: "text", start: 0, end: 2, exact: "14" },
      prefix: "",
      suffix: "",
      sentence: "14",
      fields,
      extractor: "test",
      readers,
    },
    ...fieldsOfEntry,
  }));
const status = (...list: Short[]) => reviewState("w", entries(...list)).status;
const subject = { fields: { subject: "passengers" }, places: {} };

test("nothing decided is open; a note decides nothing", () => {
  expect(status()).toBe("open");
  expect(status({ by: "ana", decision: "noted", note: "see page 2" })).toBe("open");
});

test("with one reader the last decision stands, with its fields", () => {
  expect(status({ by: "ana", decision: "accepted" })).toBe("accepted");
  const state = reviewState(
    "w",
    entries({ by: "ana", decision: "accepted" }, { by: "ben", decision: "corrected", correction: subject }),
  );
  expect([state.status, state.fields?.subject, state.lastSeq]).toEqual(["corrected", "passengers", 2]);
});

test("a decision taken back is open again, and the log still has it", () => {
  const state = reviewState(
    "w",
    entries({ by: "ana", decision: "rejected" }, { by: "ana", decision: "reopened" }),
  );
  expect([state.status, state.readings, state.lastSeq]).toEqual(["open", [], 2]);
});

describe("two readers", () => {
  const ana = { by: "ana", decision: "accepted", readers: 2 } as const;
  test("one alone is not enough, not even twice", () => {
    expect(status(ana)).toBe("second");
    expect(status(ana, ana)).toBe("second");
  });
  test("two who agree decide", () => {
    expect(status(ana, { ...ana, by: "ben" })).toBe("accepted");
    const both = { decision: "corrected", correction: subject, readers: 2 } as const;
    expect(status({ ...both, by: "ana" }, { ...both, by: "ben" })).toBe("corrected");
  });
  test("two who differ are put before an editor, whose word stands; both keep their reading", () => {
    const ben = { by: "ben", decision: "corrected", correction: subject, readers: 2 } as const;
    expect(status(ana, ben)).toBe("disputed");
    const state = reviewState(
      "w",
      entries(ana, ben, { by: "eve", decision: "rejected", settles: true, readers: 2 }),
    );
    expect([state.status, state.readings.map(({ by }) => by), state.settled?.by]).toEqual([
      "rejected",
      ["ana", "ben"],
      "eve",
    ]);
  });
  test("an editor opens a claim anew for everybody", () => {
    expect(status(ana, { ...ana, by: "ben" }, { by: "eve", decision: "reopened", settles: true })).toBe(
      "open",
    );
  });
});
