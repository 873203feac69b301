import { sourceTypeOf } from "../../../src/extract/attribute/source-type.ts";

/** Words that describe a source, and the type that they give. */
test.each([
  ["a lawyer with Legal Watch", "ngo"],
  ["a director of the Tern Foundation", "ngo"],
  ["Superintendent", "government"],
  ["the county's fire chief", "government"],
  ["Detective Inspector", "government"],
  ["the deputy minister of ports", "government"],
  ["the city council", "government"],
  ["the directorate of police", "government"],
  ["Reverend", "other"],
  ["a parish priest", "other"],
  ["the dockers' union", "other"],
  ["activists", "other"],
  ["analyst at Torre Capital", "expert"],
  ["a lawyer who teaches criminal law", "expert"],
  ["a lecturer in statistics", "expert"],
  ["a vice-president of the national assembly", "political"],
  ["the Workers' Front", "political"],
  ["the opposition party", "political"],
  ["the Dawn Liberation Front", "armed_group"],
  ["the Third Brigades", "armed_group"],
  ["the county health board", "medical"],
  ["Saint Orm Infirmary", "medical"],
  ["an international commission", "igo"],
  ["the U.N. refugee agency", "igo"],
  ["the Norvik Courier", "media"],
  ["international agencies", "media"],
  ["the Tide Observatory", "ngo"],
  ["the Lamp Network", "ngo"],
  ["a shipping company", "company"],
  ["villagers", "witness"],
  ["sources", "anonymous"],
] as const)("%s: %s", (words, type) => {
  expect(sourceTypeOf([words], false)).toBe(type);
});

test("a person's name alone is of no type", () => {
  expect(sourceTypeOf(["Dana Ilves"], true)).toBeNull();
});
