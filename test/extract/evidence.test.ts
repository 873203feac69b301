import { extractClaims } from "../../src/extract/extract-claims.ts";

/** Field, rule and words of each piece of evidence for the claim of `number`. */
function evidenceOf(number: string, text: string, title = "") {
  const article = { id: "e", publishedAt: "2026-01-14", title, text };
  const claim = extractClaims(article).claims.find((one) => one.number === number);
  for (const { in: field = claim?.in ?? "text", span, text: words } of claim?.evidence ?? [])
    expect(article[field].slice(span.start, span.end)).toBe(words);
  return claim?.evidence.map((one) => [one.for, one.rule, one.text]);
}

test("every word that decided is there with its rule, in the order of the steps", () => {
  expect(
    evidenceOf("14", "The harbour ministry said that at least 14 sailors could be freed on Friday."),
  ).toEqual([
    ["quantity", "number.numeral", "14"],
    ["quantity", "qualifier.at_least", "at least"],
    ["kind", "released.passive", "freed"],
    ["subject", "subject.counted", "sailors"],
    ["modality", "modality.hypothetical", "could"],
    ["source", "attribution.verb-before", "said"],
    ["source", "speaker.named", "The harbour ministry"],
    ["date", "date.weekday", "Friday"],
  ]);
});

test.each([
  ["12", "The gale left 12 sailors dead.", ["left", "dead"]],
  ["70", "Rebels freed 116 monks; 70 of them were novices.", ["of them", "116"]],
  ["9", "Guards released 40 people. Of those, 9 were novices.", ["Of those", "40"]],
  ["Twelve", "Guards released 50 people. Twelve were women.", ["were", "50"]],
  [
    "6",
    "The 20 monks were freed in May. Six of the 20 died. The group has verified 6 of them.",
    ["verified"],
  ],
  ["15", "The toll rose to 15, up from 12.", ["toll"]],
])("the words that gave %s its kind: %s", (number, text, words) => {
  const kind = evidenceOf(number, text)?.filter(([field]) => field === "kind");
  expect(kind?.slice(0, words.length).map(([, , word]) => word)).toEqual(words);
});

test("a verified count shows what checked it and what was checked", () => {
  const kind = evidenceOf("56", "The league has verified only 56 releases.")?.filter(([f]) => f === "kind");
  expect(kind).toEqual([
    ["kind", "verified.check", "verified"],
    ["kind", "released.event", "releases"],
  ]);
});

test("a speaker behind a pronoun is found elsewhere", () => {
  const text = "Mayor Ana Brel visited the quay. She said that 12 dockers had died.";
  expect(evidenceOf("12", text)?.filter(([field]) => field === "source")).toEqual([
    ["source", "attribution.verb-before", "said"],
    ["source", "speaker.known", "She"],
  ]);
});

test("words in the other field say so", () => {
  const article = {
    id: "e",
    title: "Rebels free 116 monks",
    text: "The 116 had been in the hills for a year. Six of the 116 were ill.",
  };
  const fields = extractClaims(article).claims.flatMap(({ evidence }) =>
    evidence.filter((one) => one.in === "title").map(({ text }) => text),
  );
  expect(fields).toContain("116");
});

describe("readings that were refused", () => {
  const refusedOf = (number: string, text: string) => {
    const { claims } = extractClaims(
      { id: "e", publishedAt: "2026-01-14", title: "", text },
      { explain: true },
    );
    const claim = claims.find((one) => one.number === number);
    return claim?.refused?.map(({ for: field, reading, span, why }) => [
      field,
      reading,
      span ? text.slice(span.start, span.end) : null,
      why,
    ]);
  };

  test("a kind of another number, and the day of the statement", () => {
    const text = "The army killed 12 men and wounded 40 on Monday, police said on Tuesday.";
    expect(refusedOf("12", text)).toEqual([
      ["kind", "injured", "wounded", "“wounded” stands nearer to 40"],
      ["date", "2026-01-13", "Tuesday", "the day on which somebody said so"],
    ]);
  });

  test("a kind that a later rule offers", () => {
    expect(refusedOf("9", "Guards shot dead 9 hostages.")).toEqual([
      ["kind", "detained", "hostages", "deaths.active goes before detained.noun"],
    ]);
  });

  test("a word that describes the counted people in passing", () => {
    expect(refusedOf("Twelve", "Twelve monks arrested in March were freed.")).toContainEqual([
      "kind",
      "detained",
      "arrested",
      "“freed” governs the number, “arrested” does not",
    ]);
  });

  test("another speaker of the sentence", () => {
    const text = "Twelve dockers were freed, the harbour office said, but the union put the number at 14.";
    expect(refusedOf("Twelve", text)).toContainEqual([
      "source",
      "union",
      "put",
      "“put” credits what follows it",
    ]);
    expect(refusedOf("14", text)).toContainEqual([
      "source",
      "harbour office",
      "said",
      "“said” credits what stands before it",
    ]);
  });

  test("a speaker of the sentence before, whom nothing carries on", () => {
    expect(refusedOf("Twelve", "Police reported 40 arrests. Twelve people died in a fire.")).toContainEqual([
      "source",
      "police",
      "reported",
      "speaks in the sentence before; nothing carries it on to this one",
    ]);
  });

  test("they are looked for only on request", () => {
    const [claim] = extractClaims({ id: "e", title: "", text: "Guards shot dead 9 hostages." }).claims;
    expect(claim && "refused" in claim).toBe(false);
  });
});
