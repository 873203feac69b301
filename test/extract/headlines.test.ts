import { extractClaims } from "../../src/extract/extract-claims.ts";

const published = { id: "headline", publishedAt: "2026-03-10T12:00:00Z" };
const inTitle = (title: string, text: string) =>
  extractClaims({ ...published, title, text })
    .claims.filter((claim) => claim.in === "title")
    .map(({ number, kind, attribution }) => [number, kind, attribution?.source.name ?? null]);

describe("a headline leaves out what its story says", () => {
  test("a bare figure counts what the story counts with it", () => {
    const text = "The Harbour Union has a list of 542 drowned sailors. The navy speaks of 407 deaths.";
    expect(inTitle("Papers: 542 or 407?", text).map(([number, kind]) => [number, kind])).toEqual([
      ["542", "deaths"],
      ["407", "deaths"],
    ]);
  });

  test("not where the story counts two things with it, nor small numbers, nor things", () => {
    const text =
      "Police arrested 40 sailors, and 40 others were killed. They burned 17 boats. Three men drowned.";
    expect(inTitle("The 40", text)).toEqual([]);
    expect(inTitle("After the 3", text)).toEqual([]);
    expect(inTitle("What became of 17 boats", text)).toEqual([]);
  });

  test("the second giver of a contrast has his own figure", () => {
    expect(inTitle("Union counts 700 drowned sailors, navy 10", "")).toEqual([
      ["700", "deaths", "union"],
      ["10", "deaths", "navy"],
    ]);
    expect(inTitle("Union says 700 sailors arrested; the navy, 10", "")[0]).toEqual([
      "700",
      "detained",
      "union",
    ]);
  });

  test("whom the story names is named in the headline too", () => {
    const text =
      "At least 57 sailors are in jail, according to Harbour Watch. The navy said 41 were arrested.";
    expect(inTitle("Monitors say 57 sailors jailed", text)).toEqual([["57", "detained", "Harbour Watch"]]);
    expect(inTitle("Pier Guild says 57 sailors jailed", `${text} The Pier Guild agreed.`)).toEqual([
      ["57", "detained", "Pier Guild"],
    ]);
  });

  test("what goes on behind “as” is said in the paper’s own voice", () => {
    expect(inTitle("Navy says it will free more crews as raid kills 32 sailors", "")).toEqual([
      ["32", "deaths", null],
    ]);
  });
});
