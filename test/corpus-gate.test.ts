import { measureGates } from "./gates.ts";

test("no score on the corpus is below its floor, and the corpus is the one the floors were measured on", () => {
  expect(measureGates().faults).toEqual([]);
});
