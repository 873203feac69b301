import * as fc from "fast-check";
import { FigureOrigins } from "../../../src/domain/figure-origins.ts";
import type { PrintedClaim } from "../../../src/domain/timeline.ts";
import { findOrigins } from "../../../src/timeline/origins/find-origins.ts";
import { textFamilies } from "../../../src/timeline/origins/text-families.ts";
import { printed } from "../printed.ts";

const watch = ["Cell Watch", "ngo"] as const;
const at = (outlet: string, more = {}) => printed("116", { outlet, source: watch, ...more });
const copy =
  "The prisons office opened the gates of the old fort at dawn and let out men whom it had kept since the autumn, " +
  "while their families stood in the rain with bread and blankets and called the names of those they hoped to see.";
const other =
  "By noon a crowd had gathered at the harbour, where the ferry from the island was late, and nobody could say who " +
  "was on board, how many had signed papers, or when the next boat would be allowed to leave the northern quay.";
const texts = (entries: [PrintedClaim, string][]) =>
  new Map(entries.map(([{ claim }, text]) => [claim.articleId, text]));
const groups = (found: FigureOrigins[]) =>
  found.map(({ origins }) => origins.map((one) => one.printed.map(({ outlet }) => outlet).sort()));

test("copies of one text are one origin, cut or edited; another text is another", () => {
  const [a, b, c] = [at("meridian"), at("harbour"), at("coast")];
  const edited = copy.replace("at dawn", "before sunrise").split(", while")[0] ?? "";
  const [found] = findOrigins(
    [a, b, c],
    texts([
      [a, copy],
      [b, edited],
      [c, other],
    ]),
  );
  expect(FigureOrigins.parse(found)).toEqual(found);
  expect(groups([found as FigureOrigins])).toEqual([[["harbour", "meridian"], ["coast"]]]);
  expect(found?.summary).toMatch(/^116 released: 3 outlets, 2 origins\. .*, .*: the same text\.$/);
});

test("one agency is one origin: passed on by it, in the dateline, and printed by itself", () => {
  const wire = at("meridian");
  const via = at("harbour", { via: wire.outletName });
  const dated = at("coast");
  const alone = at("north");
  const found = findOrigins(
    [wire, via, dated, alone],
    texts([
      [dated, `NORVIK (${wire.outletName}) — The gates opened.`],
      [alone, other],
    ]),
  );
  expect(groups(found)).toEqual([[["coast", "harbour", "meridian"], ["north"]]]);
  expect(found[0]?.origins[0]?.shared).toEqual(["same_agency"]);
});

test("one quotation is one origin, a short one is not", () => {
  const says = (outlet: string, text: string) => at(outlet, { text });
  const long = ["meridian", "harbour"].map((outlet) =>
    says(outlet, `${outlet} heard it say: “# of our brothers walked out of that gate alive.”`),
  );
  expect(groups(findOrigins(long, new Map()))).toEqual([[["harbour", "meridian"]]]);
  const short = ["meridian", "harbour"].map((outlet) => says(outlet, `${outlet} saw “# free men at last”.`));
  expect(groups(findOrigins(short, new Map()))).toEqual([[["harbour"], ["meridian"]]]);
});

test("other figures, other people, plans and figures of one outlet are not counted together", () => {
  const claims = [
    at("meridian"),
    printed("117", { outlet: "harbour", source: watch }),
    at("coast", { subject: "Spanish citizens" }),
    at("north", { modality: "planned" }),
    at("meridian", { publishedAt: "2026-01-13T12:00:00Z" }),
  ];
  expect(findOrigins(claims, new Map())).toEqual([]);
});

test("two hundred outlets with one copy are one origin", () => {
  const claims = Array.from({ length: 200 }, (_, index) => at(`outlet-${index}`));
  const [found] = findOrigins(claims, texts(claims.map((one) => [one, copy])));
  expect([found?.outlets, found?.origins.length]).toEqual([200, 1]);
});

test("every outlet stands in one origin, whatever is shared", () => {
  const one = fc.record({
    outlet: fc.constantFrom("meridian", "harbour", "coast", "north"),
    via: fc.constantFrom(undefined, "Wire One", "Wire Two"),
    text: fc.constantFrom(copy, other, ""),
    number: fc.constantFrom("116", "40"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 10 }), (rows) => {
      const claims = rows.map(({ number, outlet, via }) =>
        printed(number, { outlet, source: watch, ...(via ? { via } : {}) }),
      );
      const own = texts(claims.map((claim, index) => [claim, rows[index]?.text ?? ""]));
      for (const { outlets, origins } of findOrigins(claims, own)) {
        const all = origins.flatMap(({ printed: prints }) => prints.map(({ outlet }) => outlet));
        expect([all.length, new Set(all).size]).toEqual([outlets, outlets]);
      }
    }),
  );
});

test("texts too short to tell are their own family", () => {
  const families = textFamilies(
    new Map([
      ["a", "Six were freed."],
      ["b", "Six were freed."],
    ]),
  );
  expect([...families]).toEqual([
    ["a", "a"],
    ["b", "b"],
  ]);
});
