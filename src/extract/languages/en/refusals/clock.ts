import { type RefusalTopic, set } from "./row.ts";

export const clock: RefusalTopic = {
  classes: {
    clockWord: set(
      "a.m a.m. p.m p.m. am pm o'clock gmt utc est edt cet cest bst ist pst pdt msk noon midnight hrs",
    ),
  },
  rows: [
    {
      rule: "number.clock",
      message: "a time of day",
      patterns: [
        "_ ~: ~#",
        "# ~: ~_",
        "_ <clockWord>",
        "_ local|hours time|gmt|utc",
        "half past _",
        "quarter to|past _",
        "minutes to|past|before|after _ !<counted>",
        "at _ hours|h",
      ],
      joined: "before",
    },
  ],
};
