import { cohen, measureAgreement, type Unit } from "../../src/evaluate/agreement.ts";

const unit = (...said: (string | null)[]): Unit =>
  new Map(said.flatMap((value, person) => (value === null ? [] : [[`p${person}`, value] as const])));

test("kappa of Cohen's textbook table: 0.4 from 20, 5, 10 and 15", () => {
  const said = (a: string, b: string, times: number) => Array.from({ length: times }, () => [a, b] as const);
  const table = [
    ...said("yes", "yes", 20),
    ...said("yes", "no", 5),
    ...said("no", "yes", 10),
    ...said("no", "no", 15),
  ];
  expect(cohen(table)).toBeCloseTo(0.4, 10);
});

test("alpha of Krippendorff's published example of four observers and twelve units: 0.743", () => {
  const _ = null;
  const rows = [
    ["1", "2", "3", "3", "2", "1", "4", "1", "2", _, _, _],
    ["1", "2", "3", "3", "2", "2", "4", "1", "2", "5", _, "3"],
    [_, "3", "3", "3", "2", "3", "4", "2", "2", "5", "1", _],
    ["1", "2", "3", "3", "2", "4", "4", "1", "2", "5", "1", _],
  ];
  const units = Array.from({ length: 12 }, (_unit, at) => unit(...rows.map((row) => row[at] ?? null)));
  const { units: judged, alpha } = measureAgreement(units);
  expect(judged).toBe(11);
  expect(alpha).toBeCloseTo(0.743, 3);
});

test("nobody to agree with, or nothing to tell apart, gives no figure", () => {
  expect(measureAgreement([unit("accepted")])).toEqual({ units: 0, agreed: null, alpha: null, pairs: [] });
  const same = measureAgreement([unit("accepted", "accepted"), unit("accepted", "accepted")]);
  expect([same.agreed, same.alpha, same.pairs[0]?.kappa]).toEqual([1, null, null]);
});
