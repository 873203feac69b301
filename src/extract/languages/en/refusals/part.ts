import { timeUnits } from "../time-words.ts";
import { type RefusalTopic, set } from "./row.ts";

/** Fractions, proportions, rates, multiples, decimals. */
export const part: RefusalTopic = {
  classes: {
    fraction: set(
      "half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths " +
        "tenth tenths hundredth hundredths thousandth thousandths",
    ),
    glyph: set("½ ¼ ¾ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅛ ⅜ ⅝ ⅞"),
    ratioBase: set(
      "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 12 20 50 100 1,000 10,000 100,000 hundred thousand every",
    ),
    roundBase: set("three four five ten 3 4 5 10 100 hundred every"),
    small: set("two three four five six seven eight nine 2 3 4 5 6 7 8 9"),
    rateBase: (lower) =>
      timeUnits.has(lower) ||
      /^(?:capita|head|person|inhabitant|km|mile|square|hundred|thousand|million|billion)$/.test(lower),
    every: set("a an each every per"),
    /** Make "12 people a week" a span of time and no rate: "12 people a week ago". */
    offset: set("ago earlier later after before since from into on and"),
    ofPeople: (lower) => /^(?:of|have|has|had|are|is|were|was|said|say|says)$/.test(lower),
  },
  rows: [
    {
      rule: "number.proportion",
      message: "a proportion: so many in so many",
      shape: { max: 1 },
      patterns: [
        "_ in <ratioBase>",
        "_ in <numberWord> !<timeUnit>",
        "_ in a hundred|thousand|million",
        "_ out of <ratioBase>",
      ],
    },
    {
      rule: "number.proportion",
      message: "a proportion: so many in so many",
      shape: { max: 99 },
      patterns: [
        "_ in <roundBase> !*",
        "_ in <roundBase> <counted>",
        "_ in <roundBase> <ofPeople>",
        "_ out of <roundBase> !*",
        "_ out of <roundBase> <counted>",
        "_ out of <roundBase> <ofPeople>",
        "_ out of every",
        "_ in every",
        "_ of every",
      ],
    },
    {
      rule: "number.proportion",
      message: "what a proportion is taken of",
      patterns: [
        "one|1 in _",
        "<small> in _ <counted>",
        "<small> in _ <ofPeople>",
        "one|1 out of _",
        "<numberWord> in every _",
        "# in every _",
        "out of every _",
      ],
    },
    {
      rule: "number.multiple",
      message: "a multiple: so many times",
      patterns: [
        "_ times|time",
        "_ <dash> fold|times",
        "_ fold",
        "_ ~x",
        "_ ×|x #",
        "# ×|x _",
        "_ or|to # times",
        "_ more times",
      ],
      joined: "before",
    },
    {
      rule: "number.rate",
      message: "a rate: so many in a given time or for so many",
      patterns: [
        "_ per <rateBase>",
        "_ * per <rateBase>",
        "_ per #",
        "_ * per #",
        "_ <every> <timeUnit> !<offset>",
        "_ * a|an|each|per <timeUnit> !<offset>",
        "per _",
        "averages|averaging|averaged _",
        "average of _",
        "rate of _",
      ],
    },
    {
      rule: "number.fraction",
      message: "part of a whole, no count",
      patterns: [
        "_ <fraction> of|the|full|century|hour",
        "_ <dash> <fraction>",
        "_ <fraction> !*",
        "_ thirds|quarters|fifths|tenths|sixths|eighths",
      ],
      shape: { max: 99 },
    },
    {
      rule: "number.fraction",
      message: "part of a fraction or of a date in figures",
      patterns: ["_ ~/ ~#", "# ~/ ~_", "_ ~<glyph>", "_ <glyph>"],
    },
    {
      rule: "number.decimal",
      message: "a decimal: people come whole",
      shape: { whole: false },
      patterns: ["_"],
    },
    {
      rule: "number.decimal",
      message: "a number and a half: people come whole",
      patterns: ["_ and a half", "_ <dash> and <dash> a <dash> half"],
    },
    {
      rule: "number.decimal-comma",
      message: "a comma that could be a decimal mark",
      patterns: ["# ~,|. ~_", "_ ~,|. ~#"],
      shape: { numeral: true },
    },
  ],
};
