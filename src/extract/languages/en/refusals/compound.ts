import { isPersonNoun } from "../people.ts";
import { type RefusalTopic, set } from "./row.ts";

/** Behind a hyphen they leave the number a count: "40-strong", "12-member", "800-plus". */
const counting = set(
  "plus odd some something ish to strong person people member man woman men women inmate prisoner hostage",
);

export const compound: RefusalTopic = {
  classes: {
    hyphen: set("- – ‑"),
    tail: (lower) => /^\p{L}/u.test(lower) && !counting.has(lower) && !isPersonNoun(lower),
  },
  rows: [
    {
      rule: "number.compound",
      message: "half of a compound word",
      patterns: ["_ ~<hyphen> ~<tail>"],
    },
    {
      rule: "number.too-large",
      message: "more than there are people",
      shape: { min: 10_000_000_000 },
      patterns: ["_"],
    },
  ],
};
