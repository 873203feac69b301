import type { ClaimRecord } from "../../src/domain/claim-record.ts";
import { sameName } from "../../src/evaluate/compare-fields.ts";
import { formatScores } from "../../src/evaluate/format-scores.ts";
import { GoldArticle } from "../../src/evaluate/gold.ts";
import { scoreCorpus } from "../../src/evaluate/score-corpus.ts";

const text = "Officials said 12 people died and dozens were hurt. The council counted 30 arrests.";
const at = (number: string) => ({
  in: "text" as const,
  start: text.indexOf(number),
  end: text.indexOf(number) + number.length,
  number,
});
const officials = { name: "officials", names: ["Officials"], type: "anonymous" as const };
const council = { name: "Harrow city council", names: ["The council"], type: "government" as const };
const exact = (n: number) => ({ low: n, high: n, qualifier: "exact" as const });
const gold = GoldArticle.parse({
  id: "a",
  title: "",
  text,
  claims: [
    { ...at("12"), kind: "deaths", ...exact(12), subject: "people", source: officials },
    {
      ...at("dozens"),
      kind: "injured",
      low: 24,
      high: null,
      qualifier: "vague",
      subject: null,
      source: officials,
    },
    { ...at("30"), kind: "detained", ...exact(30), subject: "arrests", source: council },
  ],
});
const record = (claim: object): ClaimRecord =>
  ({
    modality: "actual",
    date: null,
    sentence: text,
    confidence: 0.95,
    rules: ["r"],
    subject: null,
    ...claim,
  }) as ClaimRecord;
const perfect = gold.claims.map((claim) => record({ ...claim }));
const score = (found: ClaimRecord[], articles = [gold]) => scoreCorpus(articles, new Map([["a", found]]));

test("everything found scores 1 and lists no error", () => {
  const scores = score(perfect);
  expect([scores.claim.f1, scores.attributedClaim.f1, scores.fields["date"]?.share]).toEqual([1, 1, 1]);
  expect(scores.errors).toEqual([]);
});

test("injured counts for its kind but not for the headline scores", () => {
  const scores = score(perfect.filter(({ kind }) => kind !== "injured"));
  expect(scores.claim.f1).toBe(1);
  expect(scores.kinds["injured"]).toMatchObject({ hits: 0, missed: 1, f1: 0 });
});

test("a wrong source leaves the claim found and the attributed claim both extra and missed", () => {
  const scores = score(perfect.map((one) => (one.kind === "deaths" ? { ...one, source: null } : one)));
  expect(scores.claim).toMatchObject({ hits: 2, f1: 1 });
  expect(scores.attributedClaim).toMatchObject({ hits: 1, extra: 1, missed: 1 });
  expect(scores.errors[0]?.fields).toEqual(["source"]);
});

test("a date counts where gold has one and where it has none", () => {
  const dated = {
    ...gold,
    claims: gold.claims.map((claim) => ({ ...claim, date: claim.kind === "detained" ? null : "2026-01-08" })),
  };
  const given = (dates: (string | null)[]) => perfect.map((one, at) => ({ ...one, date: dates[at] ?? null }));
  const scoresOf = (dates: (string | null)[]) => score(given(dates), [dated]).dates;
  expect(scoresOf(["2026-01-08", "2026-01-08", null])).toMatchObject({ hits: 2, extra: 0, missed: 0, f1: 1 });
  expect(scoresOf(["2026-01-09", null, "2026-01-08"])).toMatchObject({ hits: 0, extra: 2, missed: 2 });
  expect(formatScores(score(given([]), [dated]), { errors: 0 })).toMatch(
    /dates .* 0 right, 0 extra, 2 missed/,
  );
});

test("an alternative kind is right, another kind is an extra and a miss", () => {
  const other = perfect.map((one) => (one.kind === "detained" ? { ...one, kind: "released" } : one));
  expect(score(other).claim).toMatchObject({ hits: 1, extra: 1, missed: 1 });
  const either = { ...gold, claims: gold.claims.map((claim) => ({ ...claim, altKinds: ["released"] })) };
  expect(score(other, [either]).claim.f1).toBe(1);
});

test("an optional claim is neither hit nor miss", () => {
  const optional = {
    ...gold,
    claims: gold.claims.map((claim) => ({ ...claim, optional: claim.kind === "detained" })),
  };
  expect(score(perfect, [optional]).claim).toMatchObject({ hits: 1, extra: 0, missed: 0 });
  expect(score(perfect.slice(0, 2), [optional]).claim).toMatchObject({ hits: 1, extra: 0, missed: 0 });
});

test("two found claims at one place are one hit and one extra", () => {
  expect(score([...perfect, { ...(perfect[0] as ClaimRecord) }]).claim).toMatchObject({
    hits: 2,
    extra: 1,
    missed: 0,
  });
});

test("a vague amount needs only its qualifier", () => {
  const core = { ...gold, claims: gold.claims.map((claim) => ({ ...claim, kind: "deaths" })) };
  const found = core.claims.map((claim) =>
    record({ ...claim, low: claim.qualifier === "vague" ? 20 : claim.low }),
  );
  expect(score(found, [core]).attributedClaim.f1).toBe(1);
});

test.each([
  ["The Interior Ministry", "Spain’s interior ministry", true],
  ["Encuentro y Perdon", "Encuentro y Perdón", true],
  ["U.N.", "UN", true],
  ["the police", "Police chief", true],
  ["army", "navy", false],
  ["the", "the", false],
])("names %s and %s: %s", (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
  expect(sameName(b, a)).toBe(same);
});

test("the printed scores name each error with its context", () => {
  const printed = formatScores(score(perfect.slice(1)), { errors: 5 });
  expect(printed).toContain("missed deaths 12, source officials");
  expect(printed).toContain("Officials said [12] people died");
});

test("each kind has its fields with their counts", () => {
  const found = perfect.map((one) => (one.kind === "deaths" ? { ...one, low: 13, high: 13 } : one));
  const { kindFields } = score(found);
  expect(Object.keys(kindFields)).toEqual(["deaths", "detained", "injured"]);
  expect(kindFields["deaths"]?.["value"]).toEqual({ right: 0, of: 1, share: 0 });
  expect(kindFields["detained"]?.["value"]).toEqual({ right: 1, of: 1, share: 1 });
  const printed = formatScores(score(found), { errors: 0 });
  expect(printed).toMatch(/^ {2}deaths +0\/1 +1\/1 +1\/1 +1\/1 +1\/1 +1\/1 +0\/0$/m);
  expect(printed).toMatch(/^ {2}0\.9 to 1\.0 +0\.667 +2 of 3$/m);
});

test("a wrong type of a right source is listed as an error, with both types", () => {
  const found = perfect.map((one) =>
    one.kind === "detained" ? { ...one, source: { ...council, type: "ngo" as const } } : one,
  );
  expect(score(found).errors.map(({ fields }) => fields)).toEqual([["source type"]]);
  expect(formatScores(score(found), { errors: 9 })).toContain("source type: want government, got ngo");
});

test("the context of an error begins and ends with whole words", () => {
  const filler = "considerable ".repeat(20);
  const long = { ...gold, text: `${filler}12 people died. ${filler}`, claims: [] };
  const start = filler.length;
  const found = [record({ ...gold.claims[0], start, end: start + 2 })];
  const [error] = score(found, [GoldArticle.parse(long)]).errors;
  expect(error?.context).toMatch(/^… (?:considerable )+\[12\] people died\.(?: considerable)+ …$/);
});

test("claims that say they have two readings are counted apart", () => {
  const ambiguous = { field: "source", readings: ["a", "b"] };
  const [first, ...rest] = perfect;
  const wrong = record({ ...first, ambiguous, low: 999 });
  const { ambiguous: found } = score([wrong, ...rest.map((one) => record({ ...one, ambiguous }))]);
  expect([found.right, found.of]).toEqual([
    rest.filter((_, i) => !gold.claims[i + 1]?.optional).length,
    perfect.filter((_, i) => !gold.claims[i]?.optional).length,
  ]);
});
