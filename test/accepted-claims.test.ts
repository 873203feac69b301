import { GoldArticle } from "../src/evaluate/gold.ts";
import { acceptedNow, lostClaims } from "./accepted-claims.ts";

const text = "Police said 14 people had been killed.";
const [start, end] = [12, 14];
const claim = {
  in: "text",
  start,
  end,
  number: "14",
  kind: "deaths",
  low: 14,
  high: 14,
  qualifier: "exact",
  subject: "people",
  source: { name: "police", names: [], type: "government" },
} as const;
const gold = [GoldArticle.parse({ id: "tarn", title: "Storm", text, claims: [claim] })];
const record = {
  ...claim,
  of: null,
  via: null,
  modality: "actual",
  date: null,
  confidence: 1,
  rules: [],
} as never;

test("a claim that comes out right in every field is accepted, one with another source is not", () => {
  expect(acceptedNow(gold, new Map([["tarn", [record]]]))).toEqual([
    { article: "tarn", in: "text", start, number: "14", kind: "deaths" },
  ]);
  const unsourced = { ...(record as object), source: null } as never;
  expect(acceptedNow(gold, new Map([["tarn", [unsourced]]]))).toEqual([]);
});

test("rules that lose an accepted claim are refused with its name; new ones are no fault", () => {
  const now = acceptedNow(gold, new Map([["tarn", [record]]]));
  expect(lostClaims(now, now)).toEqual([]);
  expect(lostClaims([], now)).toEqual([]);
  expect(lostClaims(now, [])).toEqual(["tarn: deaths “14” at text 12"]);
});
