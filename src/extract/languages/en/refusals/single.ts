import { type RefusalTopic, set } from "./row.ts";

/** "one" and "no" where they count nobody. */
export const single: RefusalTopic = {
  classes: {
    afterOne: set(
      "day time another way thing point year month week hour minute moment reason side hand example step case place part more " +
        "night morning afternoon evening decade century 's by - to wants knows needs occasion instance fell stage end exception",
    ),
    beforeOne: set("no this any every each which another last next everyone day"),
    afterNo: set(
      "one longer doubt matter idea evidence comment immediate word way means need reason plans plan place sign signs " +
        "choice chance hope danger further later less later sooner stranger secret wonder such other official access " +
        "reports report indication indications proof link links suspects claim clear confirmation information details " +
        "warning date time trace fewer less more intention question right power role contact response answer deal end",
    ),
  },
  rows: [
    {
      rule: "number.one",
      message: "“one” that counts nobody",
      shape: { numeral: false, single: true, min: 1, max: 1 },
      patterns: [
        "_ <afterOne>",
        "<beforeOne> _",
        "one by _",
        "_ of the best|biggest|largest|greatest|oldest|worst|deadliest",
      ],
    },
    {
      rule: "number.none",
      message: "“no” in a phrase that counts nobody",
      shape: { numeral: false, single: true, min: 0, max: 0 },
      patterns: [
        "_ <afterNo>",
        "ground|above|below|sub _",
        "_ tolerance|hour|gravity|emission|emissions|risk",
        "say|says|said|voted|vote|answered|answer _ !*",
      ],
    },
  ],
};
