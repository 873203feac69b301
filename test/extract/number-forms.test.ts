import { quantify } from "../../src/extract/quantify.ts";
import { segment } from "../../src/extract/segment.ts";

const read = (text: string) => quantify(segment({ id: "forms", title: "", text }));

/** form in a sentence | number as it stands | low | high | qualifier */
type Row = readonly [
  sentence: string,
  number: string,
  low: number | null,
  high: number | null,
  qualifier: string,
];

const exact = (sentence: string, number: string, value: number): Row => [
  sentence,
  number,
  value,
  value,
  "exact",
];

const rows: readonly Row[] = [
  exact("It killed 5 men.", "5", 5),
  exact("It killed 117 men.", "117", 117),
  exact("It killed 1260 men.", "1260", 1260),
  exact("It killed 1,260 men.", "1,260", 1260),
  exact("It killed 12,340 men.", "12,340", 12340),
  exact("It killed 1,234,567 men.", "1,234,567", 1234567),
  exact("It killed 1\u00a0260 men.", "1\u00a0260", 1260),
  exact("It killed 1\u202f260 men.", "1\u202f260", 1260),
  exact("It killed 1\u2009260 men.", "1\u2009260", 1260),
  exact("It killed 1\u2007260 men.", "1\u2007260", 1260),
  exact("It killed 1'260 men.", "1'260", 1260),
  exact("It killed 1’260 men.", "1’260", 1260),
  exact("It killed １２ men.", "１２", 12),
  exact("It killed １，２６０ men.", "１，２６０", 1260),
  exact("It killed ١٢ men.", "١٢", 12),
  exact("It killed ۱۲ men.", "۱۲", 12),
  exact("It killed १२ men.", "१२", 12),
  exact("It freed 1.2 million people.", "1.2 million", 1200000),
  exact("It freed 3 million people.", "3 million", 3000000),
  exact("It freed 30 million people.", "30 million", 30000000),
  exact("It freed 2m people.", "2m", 2000000),
  exact("It freed 5k people.", "5k", 5000),
  exact("It freed 4 thousand people.", "4 thousand", 4000),
  exact("It freed 2 lakh people.", "2 lakh", 200000),
  exact("It freed 3 dozen people.", "3 dozen", 36),
  exact("It killed two men.", "two", 2),
  exact("Two men died.", "Two", 2),
  exact("TWO MEN DIED.", "TWO", 2),
  exact("It killed twelve men.", "twelve", 12),
  exact("It killed nineteen men.", "nineteen", 19),
  exact("It killed twenty men.", "twenty", 20),
  exact("It killed twenty-one men.", "twenty-one", 21),
  exact("Forty-seven men died.", "Forty-seven", 47),
  exact("It killed ninety nine men.", "ninety nine", 99),
  exact("It killed a hundred men.", "a hundred", 100),
  exact("It killed one hundred men.", "one hundred", 100),
  exact("It killed one hundred and five men.", "one hundred and five", 105),
  exact("It killed two hundred fifty men.", "two hundred fifty", 250),
  exact("It killed two hundred and fifty-three men.", "two hundred and fifty-three", 253),
  exact("It killed fifteen hundred men.", "fifteen hundred", 1500),
  exact("It killed a thousand men.", "a thousand", 1000),
  exact("It killed two thousand men.", "two thousand", 2000),
  exact("It killed fifty-five thousand men.", "fifty-five thousand", 55000),
  exact("It killed two hundred thousand men.", "two hundred thousand", 200000),
  exact("It killed two thousand five hundred men.", "two thousand five hundred", 2500),
  exact("It killed a million men.", "a million", 1000000),
  exact("It killed half a million men.", "half a million", 500000),
  exact("It killed a quarter of a million men.", "a quarter of a million", 250000),
  exact("It killed a dozen men.", "a dozen", 12),
  exact("It killed two dozen men.", "two dozen", 24),
  exact("It killed half a dozen men.", "half a dozen", 6),
  exact("It killed half-a-dozen men and 5 women.", "5", 5),
  exact("It killed a couple of men.", "a couple", 2),
  exact("It killed one man.", "one", 1),
  exact("Only 56 men died.", "56", 56),
  exact("Exactly 56 men died.", "56", 56),
  ["About 800 men died.", "800", 800, 800, "about"],
  ["Around 800 men died.", "800", 800, 800, "about"],
  ["Some 800 men died.", "800", 800, 800, "about"],
  ["Roughly 800 men died.", "800", 800, 800, "about"],
  ["Nearly 800 men died.", "800", 800, 800, "about"],
  ["Almost 800 men died.", "800", 800, 800, "about"],
  ["Approximately 800 men died.", "800", 800, 800, "about"],
  ["Close to 800 men died.", "800", 800, 800, "about"],
  ["An estimated 800 men died.", "800", 800, 800, "about"],
  ["It killed 800 or so men.", "800", 800, 800, "about"],
  ["It killed 800 men or so.", "800", 800, 800, "about"],
  ["It killed a hundred or so.", "a hundred", 100, 100, "about"],
  ["It killed nearly two dozen men.", "two dozen", 24, 24, "about"],
  ["The toll approached 80.", "80", 80, 80, "about"],
  ["At least 100 men died.", "100", 100, null, "at_least"],
  ["At least another 100 men died.", "100", 100, null, "at_least"],
  ["At least some 50 men died.", "50", 50, null, "at_least"],
  ["No fewer than 100 men died.", "100", 100, null, "at_least"],
  ["No less than 100 men died.", "100", 100, null, "at_least"],
  ["It killed 100 or more men.", "100", 100, null, "at_least"],
  ["It killed 100 men or more.", "100", 100, null, "at_least"],
  ["A minimum of 100 men died.", "100", 100, null, "at_least"],
  ["At least a dozen men died.", "a dozen", 12, null, "at_least"],
  ["More than 800 men died.", "800", 800, null, "more_than"],
  ["Over 800 men died.", "800", 800, null, "more_than"],
  ["Upwards of 800 men died.", "800", 800, null, "more_than"],
  ["In excess of 800 men died.", "800", 800, null, "more_than"],
  ["Well over 800 men died.", "800", 800, null, "more_than"],
  ["It killed 800-plus men.", "800", 800, null, "more_than"],
  ["It killed 800+ men.", "800", 800, null, "more_than"],
  ["The toll passed 800.", "800", 800, null, "more_than"],
  ["The toll topped 800.", "800", 800, null, "more_than"],
  ["The toll exceeds 800.", "800", 800, null, "more_than"],
  ["More than a dozen men died.", "a dozen", 12, null, "more_than"],
  ["More than 1.5 million men died.", "1.5 million", 1500000, null, "more_than"],
  ["Up to 50 men died.", "50", null, 50, "at_most"],
  ["As many as 50 men died.", "50", null, 50, "at_most"],
  ["At most 50 men died.", "50", null, 50, "at_most"],
  ["No more than 50 men died.", "50", null, 50, "at_most"],
  ["A maximum of 50 men died.", "50", null, 50, "at_most"],
  ["Fewer than 50 men died.", "50", null, 50, "less_than"],
  ["Less than 50 men died.", "50", null, 50, "less_than"],
  ["Under 50 men died.", "50", null, 50, "less_than"],
  ["Just under 50 men died.", "50", null, 50, "less_than"],
  ["Between 30 and 40 men died.", "30 and 40", 30, 40, "range"],
  ["Between 1,500 and 2,000 men died.", "1,500 and 2,000", 1500, 2000, "range"],
  ["It killed 30 to 40 men.", "30 to 40", 30, 40, "range"],
  ["It killed 30-40 men.", "30-40", 30, 40, "range"],
  ["It killed 30–40 men.", "30–40", 30, 40, "range"],
  ["As many as 20 to 30 men died.", "20 to 30", 20, 30, "range"],
  ["It killed five or six men.", "five or six", 5, 6, "range"],
  ["It killed 2 to 3 million men.", "2 to 3 million", 2000000, 3000000, "range"],
  ["Between 30 million and 50 million men died.", "30 million and 50 million", 30000000, 50000000, "range"],
  ["Estimates ranging from 60 to 80 were given.", "60 to 80", 60, 80, "range"],
  ["It killed twenty to thirty men.", "twenty to thirty", 20, 30, "range"],
  ["Dozens died.", "Dozens", 24, null, "vague"],
  ["Scores of men died.", "Scores", 40, null, "vague"],
  ["Hundreds died.", "Hundreds", 200, null, "vague"],
  ["Thousands of men died.", "Thousands", 2000, null, "vague"],
  ["Tens of thousands died.", "Tens of thousands", 20000, null, "vague"],
  ["Hundreds of thousands died.", "Hundreds of thousands", 200000, null, "vague"],
  ["Millions of men died.", "Millions", 2000000, null, "vague"],
  ["No deaths were reported.", "No", 0, 0, "exact"],
];

/** sentence | the number that is refused | rule */
const refused: readonly (readonly [string, string, string])[] = [
  ["It took 12 years.", "12", "number.duration"],
  ["A 15-minute talk.", "15", "number.compound"],
  ["A 12-year-old boy.", "12", "number.compound"],
  ["The boy, aged 12, ran.", "12", "number.age"],
  ["Ivo Brandt, 19, ran.", "19", "number.age"],
  ["He is 12 years old.", "12", "number.age"],
  ["Ana Brandt, now 27, ran.", "27", "number.age"],
  ["It cost $400.", "400", "number.money"],
  ["It cost €4 million.", "4 million", "number.money"],
  ["It cost 400 euros.", "400", "number.money"],
  ["It grew by 7%.", "7", "number.percent"],
  ["It grew by 7 percent.", "7", "number.percent"],
  ["On 12 March it rained.", "12", "number.date"],
  ["On March 12 it rained.", "12", "number.date"],
  ["On Oct. 7 it rained.", "7", "number.date"],
  ["In 2014 it rained.", "2014", "number.year"],
  ["The 1990s were wet.", "1990", "number.year"],
  ["In 2017-2018 it rained.", "2017-2018", "number.year"],
  ["At 10:50 it rained.", "10", "number.clock"],
  ["At 5 p.m. it rained.", "5", "number.time"],
  ["The 100th night.", "100", "number.ordinal"],
  ["They won 3-1.", "3-1", "number.score"],
  ["A vote of 51 to 49.", "51 to 49", "number.score"],
  ["I give it 50-50.", "50-50", "number.score"],
  ["It is 60 miles off.", "60", "number.distance"],
  ["It is 300 km long.", "300", "number.distance"],
  ["A rise of 44 degrees.", "44", "number.unit"],
  ["One in five voted.", "One", "number.proportion"],
  ["Flight MH17 fell.", "17", "number.name"],
  ["An F-16 flew.", "16", "number.name"],
  ["On Route 9 it rained.", "9", "number.designator"],
  ["Flight 618 was late.", "618", "number.designator"],
  ["It fell 2.5 points.", "2.5", "number.fraction"],
  ["It is 1/20 of it.", "1", "number.fraction"],
  ["It rose by 12,5 there.", "12", "number.decimal-comma"],
  ["No one came.", "one", "number.one"],
  ["One day it rained.", "One", "number.one"],
];

describe("forms of numbers", () => {
  test.each(rows)("%s", (sentence, number, low, high, qualifier) => {
    const { mentions } = read(sentence);
    const mention = mentions.find((one) => one.number === number);
    expect(mention && { ...mention.quantity, number }).toEqual({ low, high, qualifier, number });
    expect(mention && sentence.slice(mention.start, mention.end)).toBe(number);
  });

  test("the tables hold at least 120 forms", () => {
    expect(rows.length + refused.length).toBeGreaterThanOrEqual(120);
  });
});

describe("numbers that count nobody", () => {
  test.each(refused)("%s", (sentence, number, rule) => {
    const { mentions, notices } = read(sentence);
    expect(notices.map(({ text, rule: id }) => [text, id])).toContainEqual([number, rule]);
    expect(mentions.map((mention) => mention.number)).not.toContain(number);
  });
});

test("from 20 to 31 is two numbers, a change and no range", () => {
  expect(read("The toll rose from 20 to 31.").mentions.map(({ number }) => number)).toEqual(["20", "31"]);
});
