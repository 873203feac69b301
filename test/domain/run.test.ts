import { type RunSummary, summaryFaults } from "../../src/domain/run.ts";

const sound: RunSummary = {
  id: "r1",
  startedAt: "2026-01-14T08:00:00Z",
  finishedAt: null,
  discovered: 10,
  skipped: 2,
  queued: 8,
  fetched: 5,
  unchanged: 1,
  failed: 1,
  dead: 0,
  pending: 1,
  extracted: 4,
  noText: 1,
  newClaims: 9,
  reasons: {},
};

test("a summary whose counts add up has no faults", () => {
  expect(summaryFaults(sound)).toEqual([]);
});

test.each(["discovered", "queued", "fetched"] as const)("one lost URL in %s is named", (field) => {
  expect(summaryFaults({ ...sound, [field]: sound[field] + 1 }).join()).toContain(field);
});
