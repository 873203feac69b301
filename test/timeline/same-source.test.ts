import type { SourceType } from "../../src/domain/source.ts";
import { sameSource } from "../../src/timeline/same-source.ts";
import { printed } from "./printed.ts";

const from = (name: string, type: SourceType = "other") => printed("12", { source: [name, type] }).claim;

test.each([
  ["the UN", "United Nations"],
  ["U.N.", "the United Nations"],
  ["lawyers of Legal Watch", "Legal Watch Norvik"],
  ["a spokesman for the harbour office", "harbour office"],
  ["the office of the governor", "Governor"],
  ["Karla Wenzel, a lawyer with Legal Watch", "Legal Watch Norvik"],
  ["Jo Amsel, the director of Cell Watch", "Cell Watch"],
])("%s and %s speak as one", (a, b) => {
  expect(sameSource(from(a), from(b))).toBe(true);
  expect(sameSource(from(b), from(a))).toBe(true);
});

test.each([
  ["lawyers of Legal Watch", "lawyers of Cell Watch"],
  ["United Nations", "United States"],
  ["the government", "a non-government group"],
  ["officials of the port", "officials"],
  ["Karla Wenzel, a former lawyer of Legal Watch", "Legal Watch Norvik"],
])("%s and %s stay two", (a, b) => {
  expect(sameSource(from(a), from(b))).toBe(false);
});
