import { magnitudes, ones, shortMagnitudes, tens } from "../numerals.ts";
import { isPersonNoun, moreWords } from "../people.ts";
import { months, timeUnits, weekdays } from "../time-words.ts";
import { type RefusalTopic, set } from "./row.ts";

const counts = set(
  "deaths death fatalities fatality casualties arrests arrest detentions killings executions releases injuries " +
    "dead wounded injured hurt missing killed arrested detained freed released jailed died lives bodies corpses cases",
);
const spelled = new Set([...ones.keys(), ...tens.keys(), ...magnitudes.keys()]);

const isCounted = (lower: string) => counts.has(lower) || moreWords.has(lower) || isPersonNoun(lower);

/** Classes of words that several topics name. */
export const shared: RefusalTopic = {
  classes: {
    uncounted: (lower) => !isCounted(lower),
    dash: set("- – — ‑ ‒ −"),
    month: months,
    weekday: weekdays,
    timeUnit: timeUnits,
    numberWord: (lower) => spelled.has(lower) && !shortMagnitudes.has(lower),
    /** What a count of people goes with. */
    counted: isCounted,
    /** "2000 of them" is a count as well. */
    countedOrOf: (lower) => lower === "of" || isCounted(lower),
    person: isPersonNoun,
    /** Stand between a number and its unit. */
    unitWord: set(
      "more additional further extra consecutive straight successive full whole long short calendar working business school official " +
        "nautical metric imperial gross net square cubic billable odd",
    ),
    ordinal: set("st nd rd th"),
  },
  rows: [],
};
