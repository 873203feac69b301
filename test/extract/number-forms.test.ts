import { forms } from "../../src/extract/number/forms.examples.ts";
import { refused } from "../../src/extract/number/refused.examples.ts";
import { quantify } from "../../src/extract/quantify.ts";
import { segment } from "../../src/extract/segment.ts";
import { unmark } from "./candidates-at.ts";

/** What stands at the mark of a sentence: the number as read, or the reason why it counts nobody. */
function readMarked(marked: string) {
  const { text, spans } = unmark(marked);
  const { mentions, notices } = quantify(segment({ id: "forms", title: "", text }));
  const here = ({ start, end }: { start: number; end: number }) =>
    start === spans[0]?.start && end === spans[0]?.end;
  const all = [...mentions, ...notices.map((notice) => ({ ...notice, number: notice.text }))];
  for (const one of all) expect(text.slice(one.start, one.end)).toBe(one.number);
  return { mention: mentions.find(here), notice: notices.find(here), all: all.map(({ number }) => number) };
}

/** "12", "about 12", "range 3 40" and so on, as a quantity. */
function quantityOf(reading: string) {
  const [first = "", ...more] = reading.split(" ");
  const plain = /^\d/.test(first);
  const qualifier = plain ? "exact" : first;
  const [low = 0, high = low] = (plain ? [first] : more).map(Number);
  if (/^(?:at_least|more_than|vague)$/.test(qualifier)) return { low, high: null, qualifier };
  if (/^(?:at_most|less_than)$/.test(qualifier)) return { low: null, high: low, qualifier };
  return { low, high, qualifier };
}

describe("forms of numbers", () => {
  test.each(forms)("%s", (marked, reading) => {
    const { mention, notice, all } = readMarked(marked);
    expect({ notice: notice?.rule, all, ...mention?.quantity }).toEqual({
      notice: undefined,
      all,
      ...quantityOf(reading),
    });
  });

  test("the table holds at least 150 forms, each once", () => {
    expect(forms.length).toBeGreaterThanOrEqual(150);
    expect(new Set(forms.map(([marked]) => marked)).size).toBe(forms.length);
  });
});

const refusedRows = Object.entries(refused).flatMap(([rule, texts]) =>
  texts.map((marked) => [marked, rule] as const),
);

describe("numbers that count nobody", () => {
  test.each(refusedRows)("%s", (marked, rule) => {
    const { mention, notice } = readMarked(marked);
    expect(mention?.quantity).toBeUndefined();
    expect(notice?.rule).toBe(rule);
    expect(notice?.message).toMatch(/^\S.{3,}/);
  });

  test("the table holds at least 60 refusals, each once", () => {
    expect(refusedRows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(refusedRows.map(([marked]) => marked)).size).toBe(refusedRows.length);
  });
});

const numbersOf = (text: string) =>
  quantify(segment({ id: "forms", title: "", text })).mentions.map(({ number }) => number);

test("two counts that are set against each other stay apart", () => {
  expect(numbersOf("The toll rose from 20 to 31.")).toEqual(["20", "31"]);
  expect(numbersOf("From 20 on Monday the toll rose to 31.")).toEqual(["20", "31"]);
  expect(numbersOf("It killed 20 or 500 men.")).toEqual(["20", "500"]);
  expect(numbersOf("It put the dead at 897, corrected to 896.")).toEqual(["897", "896"]);
});

test("words that are no figures make no number", () => {
  for (const text of [
    "Several men died.",
    "A man died.",
    "Some men died.",
    "Half the men died.",
    "A pair of men died.",
  ])
    expect(numbersOf(text)).toEqual([]);
});
