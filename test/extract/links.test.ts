import { examples, negatives } from "../../src/extract/clause/revision-links.examples.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";

const claimsOf = (text: string, title = "") =>
  extractClaims({ id: "l", title, text, publishedAt: "2026-01-14" }).claims;

describe("figures that replace others", () => {
  test.each(examples)("$current for $superseded: $text", ({ text, current, superseded, change, words }) => {
    const claims = claimsOf(text);
    const [now, before] = [current, superseded].map((number) => claims.find((one) => one.number === number));
    expect(now?.revision).toEqual({ role: "current", change, other: before?.id });
    expect(before?.revision).toEqual({ role: "superseded", change, other: now?.id });
    expect(now?.evidence.find((one) => one.for === "revision")?.text).toBe(words);
  });

  test.each(negatives)("both hold: %s", (text) => {
    const claims = claimsOf(text);
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.map(({ revision }) => revision)).toEqual(claims.map(() => null));
  });
});

describe("a line that says what is new", () => {
  const body = "The storm killed 12 people in Norvik. All 12 people killed were sailors.";

  test("replaces the one other figure of the article, wherever it is printed", () => {
    const claims = claimsOf(`UPDATE: The death toll has been raised to 15.\n\n${body}`);
    expect(claims.map(({ number, revision }) => [number, revision?.role, revision?.change])).toEqual([
      ["15", "current", "updated"],
      ["12", "superseded", "updated"],
      ["12", "superseded", "updated"],
    ]);
    expect(claims.at(-1)?.revision?.other).toBe(claims[0]?.id);
  });

  test("replaces nothing where the article gives several figures, or the same one", () => {
    for (const text of [
      `UPDATE: The death toll is 15.\n\n${body} A fire killed 9 people.`,
      `UPDATE: The death toll is 12.\n\n${body}`,
    ])
      expect(
        claimsOf(text)
          .map(({ revision }) => revision)
          .filter(Boolean),
      ).toEqual([]);
  });
});

describe("parts of other counts", () => {
  /** The text, a number, the number it is a part of (null: none), and the words that say so. */
  const rows: readonly [text: string, part: string, whole: string | null, words: string | null][] = [
    ["Rebels freed 116 monks, 70 of them novices.", "70", "116", "of them"],
    ["Rebels freed 116 monks. Of these, 70 were novices.", "70", "116", "Of these"],
    ["Rebels freed 116 monks, of whom 70 were novices.", "70", "116", "of whom"],
    ["Rebels freed 116 people, 70 of them men and 46 of them women.", "46", "116", "of them"],
    ["A gale killed 100 people, 40 of them children, 12 of those babies.", "12", "40", "of those"],
    ["A gale killed 100 people, including 40 children.", "40", "100", "including"],
    ["A gale killed 100 people, including 40 children and 3 sailors.", "3", "100", "including"],
    [
      "The league said 50 of an estimated 800 prisoners had been freed.",
      "50",
      "800",
      "of an estimated 800 prisoners",
    ],
    ["Rebels freed 116 monks. Twelve of the monks died.", "Twelve", "116", "of the monks"],
    ["Five of the 12 hostages were freed.", "Five", "12", "of the 12 hostages"],
    ["Police freed 50 people. Twelve were women.", "Twelve", "50", "were"],
    ["The wave killed 31 people. Eight of the dead were sailors.", "Eight", "31", "dead"],
    [
      "The wave killed 31 people. Forty were arrested. Eight of those killed were sailors.",
      "Eight",
      "31",
      "of those",
    ],
    ["Rebels freed 116 monks, 14 of whom died.", "14", "116", "of whom"],
    // Greater than what it would be a part of.
    ["Rebels freed 16 monks. Of them, 70 were novices.", "70", null, null],
    // "them" are the 14, whom no word counts among the dead.
    ["The mine killed 7. Crews reached 14 men alive, and two of them were hurt.", "two", null, null],
    ["Rebels freed 116 monks and wounded 40 guards.", "40", null, null],
    ["Rebels freed 116 monks. Another 20 were freed on Friday.", "20", null, null],
  ];

  test.each(rows)("%s: %s of %s", (text, part, whole, words) => {
    const claims = claimsOf(text);
    const [one, other] = [part, whole].map((number) => claims.find((claim) => claim.number === number));
    expect(one).toBeDefined();
    expect(one?.partOf ?? null).toBe(other?.id ?? null);
    if (words) expect(one?.evidence.find((each) => each.for === "partOf")?.text).toBe(words);
  });

  test("a whole may stand in the headline", () => {
    const claims = claimsOf("Six of the 116 were ill.", "Rebels free 116 monks");
    const [title, six] = claims;
    expect(six?.number).toBe("Six");
    expect([
      title?.id,
      claims.find(({ in: field, number }) => field === "text" && number === "116")?.id,
    ]).toContain(six?.partOf);
  });

  test("every link leads to a claim of the same article", () => {
    for (const [text] of rows) {
      const claims = claimsOf(text);
      const ids = new Set(claims.map(({ id }) => id));
      for (const { partOf, id } of claims) {
        if (partOf) expect(ids).toContain(partOf);
        expect(partOf).not.toBe(id);
      }
    }
  });
});
