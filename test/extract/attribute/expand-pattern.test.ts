import { alternatives, expandPattern } from "../../../src/extract/attribute/expand-pattern.ts";
import { typeRows } from "../../../src/extract/languages/en/source-types.ts";

test.each([
  ["agenc(?:y|ies)", ["agency", "agencies"]],
  ["organi[sz]ers?", ["organisers", "organiser", "organizers", "organizer"]],
  ["(?:the |a )?toll", ["the toll", "a toll", "toll"]],
  ["u\\.s\\.?", ["u.s.", "u.s"]],
  ["co-?founder", ["co-founder", "cofounder"]],
])("%s matches these and no more", (pattern, phrases) => {
  expect(expandPattern(pattern)).toEqual(phrases);
});

test.each([
  "anonym\\p{L}+",
  "(?:very )*old",
  "al[\\s-]azraq",
  "deputy(?! head)",
  "a{2}",
  "[a-z]",
  "x.y",
  "(?:a|b",
])("%s is not listed", (pattern) => {
  expect(expandPattern(pattern)).toBeNull();
});

test("too many phrases are not listed", () => {
  expect(expandPattern("[abcdefghij][abcdefghij][abcdefghij]")).toBeNull();
});

test("alternatives stand outside of brackets", () => {
  expect(alternatives("a|(?:b|c)d|[|]\\||e")).toEqual(["a", "(?:b|c)d", "[|]\\|", "e"]);
});

test("every phrase listed of a source type is one that its pattern matches", () => {
  const all = typeRows.flatMap(({ words }) => alternatives(words));
  const listed = all.flatMap((pattern) =>
    (expandPattern(pattern) ?? []).map((phrase) => ({
      phrase,
      fits: new RegExp(`^(?:${pattern})$`, "u").test(phrase),
    })),
  );
  expect(listed.length).toBeGreaterThan(1000);
  expect(listed.filter(({ fits }) => !fits)).toEqual([]);
});
