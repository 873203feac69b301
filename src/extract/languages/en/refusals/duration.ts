import { type RefusalTopic, set, withUnit } from "./row.ts";

export const duration: RefusalTopic = {
  classes: {
    sentenced: set(
      "sentenced jailed imprisoned condemned sentence sentences term terms faces face facing serve serves serving served",
    ),
    sentence: set("sentence sentences term terms jail prison stint"),
    locked: set("in behind of"),
    lockedPlace: set("prison jail bars custody detention captivity imprisonment labour labor"),
  },
  rows: [
    {
      rule: "number.prison-term",
      message: "a prison term",
      patterns: [
        "<sentenced> to|for|of|up _ <timeUnit>",
        "<sentenced> to|for up to _ <timeUnit>",
        "<sentenced> _ <timeUnit>",
        "given|gets|got|handed|jailed|receives|received _ years",
        "_ <dash> <timeUnit> <sentence>",
        "_ <dash> <timeUnit> jail|prison <sentence>",
        "_ years|year|months|month|days <locked> <lockedPlace>",
        "_ years|months|year|month imprisonment|jail",
        "_ to life",
        "life plus _",
        "_ life terms|sentences",
        "_ lashes|strokes",
      ],
      joined: "before",
    },
    {
      rule: "number.duration",
      message: "a length of time",
      patterns: [...withUnit("<timeUnit>"), "_ <dash> a <dash> <timeUnit>", "_ and a half <dash> <timeUnit>"],
      joined: "before",
    },
  ],
};
