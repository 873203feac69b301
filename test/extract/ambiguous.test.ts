import { extractClaims } from "../../src/extract/extract-claims.ts";

const article = (text: string) => ({ id: "a", title: "", text, publishedAt: "2026-01-14" });
const ambiguousOf = (text: string) =>
  extractClaims(article(text)).claims.map(
    ({ ambiguous }) => ambiguous && [ambiguous.field, ...ambiguous.readings],
  );

/** The last figure of each text can be read in two ways. */
test.each([
  ["Between 5 and 30,000 people were arrested.", "quantity", "5 to 30000", "5000 to 30000"],
  ["The raid caused 50 casualties.", "kind", "deaths", "injured"],
  ["In the raid 50 guards were killed or wounded.", "kind", "deaths", "injured"],
  ["The blast killed or injured 50 guards.", "kind", "deaths", "injured"],
  ["A raid on 3 May or 9 May killed 12 men.", "date", "2025-05-09", "2025-05-03"],
  [
    "Judge Omar Sade spoke in court and Mayor Ana Brel said on the steps that the case was closed. He said that 12 men had died.",
    "source",
    "Ana Brel",
    "Omar Sade",
  ],
  ["The army warns of a siege as 12 people are killed in the port.", "source", "army", "no source"],
  ["The palace announced a pardon, and the courts have freed 12 monks.", "source", "palace", "no source"],
])("%s", (text, ...readings) => {
  expect(ambiguousOf(text).at(-1)).toEqual(readings);
  const last = extractClaims(article(text)).claims.at(-1);
  expect(last?.confidence).toBeLessThanOrEqual(0.5);
});

test.each([
  "Police arrested 900 to 1,000 people.",
  "Police arrested 20 to 30,000 people.",
  "Police arrested 20,000 to 30,000 people.",
  "Two to three thousand people were arrested.",
  "Police arrested 20 to 5,000 people.",
  "The raid caused no casualties.",
  "In the raid 50 guards were killed and 30 wounded.",
  "The raid on 3 May killed 12 men and that on 9 May 30.",
  "Mayor Ana Brel spoke on the steps. She said that 12 men had died.",
  "The army says that a siege began as 12 people were killed in the port.",
  "The army said that it had left the port, and that the courts had freed 12 monks.",
  "The palace said the courts have freed as many as 12 monks.",
  "The league said that when the gates opened, 12 monks were freed.",
])("one reading: %s", (text) => {
  const found = ambiguousOf(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(found.map(() => null));
});

test("the value, the source and the date of a claim are the first of its readings", () => {
  const [claim] = extractClaims(article("A raid on 3 May or 9 May killed 12 men.")).claims;
  expect(claim?.asOf.date).toBe(claim?.ambiguous?.readings[0]);
});
