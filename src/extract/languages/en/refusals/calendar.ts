import { type RefusalTopic, set } from "./row.ts";

const year = { numeral: true, single: true, digits: [4, 4], min: 1800, max: 2100 } as const;
const day = { numeral: true, min: 0, max: 31 } as const;

export const calendar: RefusalTopic = {
  classes: {
    /** What years are named for: "jailed over 2021 bread protests". */
    occasion: set(
      "protest protests riot riots unrest uprising revolution revolt coup putsch war election elections vote referendum attack attacks raid raids bombing bombings " +
        "massacre shooting crackdown demonstration demonstrations strike strikes rally quake earthquake flood floods fire hurricane cyclone tsunami outbreak epidemic pandemic " +
        "olympics conflict crisis invasion occupation siege amnesty swap truce ceasefire accord agreement treaty deal law murder kidnapping hijacking report census",
    ),
    season: set("winter spring summer autumn fall christmas easter ramadan carnival"),
    /** Say when, so that a year follows even before a noun: "in 2014 people voted". */
    inTime: set("before after early late mid circa year ' ’ ("),
    /** May say when, where nothing that is counted follows. */
    perhapsInTime: set("by of from around about the through , / – - — back at"),
  },
  rows: [
    {
      rule: "number.year",
      message: "a year",
      shape: year,
      patterns: [
        "_ ~s",
        "_ ~' ~s",
        "<inTime> _ !<countedOrOf>",
        "in|since|during|until|till _",
        "<season> _ !<countedOrOf>",
        "^<month> _ !<countedOrOf>",
        "^<month> of|, _ !<countedOrOf>",
        "^<month> _ more|fewer|less than",
        "^<month> # , _",
        "<perhapsInTime> _ !<countedOrOf>",
        "_ ^<uncounted>",
        "_ <occasion>",
        "_ * <occasion>",
      ],
      joined: "both",
    },
    { rule: "number.year", message: "a year", shape: { ...year, hedged: false }, patterns: ["_ !*"] },
    {
      rule: "number.year",
      message: "a year",
      shape: { numeral: true, single: true, digits: [3, 4], min: 500, max: 1800 },
      patterns: ["in|since|circa _ !*", "year _", "_ a.d|b.c|bc|ad|bce|ce|a.d.|b.c."],
    },
    {
      rule: "number.year",
      message: "years",
      shape: { ...year, single: false },
      patterns: ["_ !<countedOrOf>"],
    },
    {
      rule: "number.date",
      message: "a day of a month",
      shape: day,
      patterns: [
        "!# ^<month> _ !<counted>",
        "on|by|, ^<month> _",
        "^<weekday> ^<month> _",
        "<month> . _",
        "^<month> the _ ~<ordinal>",
        "_ ^<month>",
        "_ ~<ordinal> ^<month>",
        "_ of ^<month>",
        "_ ~<ordinal> of ^<month>",
        "^<weekday> the _",
        "on|by|since|until|before|from the _ ~<ordinal> !*",
        "_ ~/ ~# ~/ ~#",
        "# ~/ ~_ ~/ ~#",
        "# ~/ ~# ~/ ~_",
        "_ ~. ~#",
      ],
      joined: "both",
    },
    {
      rule: "number.date",
      message: "part of a date in figures",
      patterns: ["# <dash> ~# <dash> ~_", "# ~. ~_", "# ~/ ~# ~/ ~_"],
      shape: { numeral: true },
    },
  ],
};
