import { isPersonNoun } from "../people.ts";
import { offices } from "../speaker-words.ts";
import { type RefusalTopic, set } from "./row.ts";

const manyPeople =
  /s$|(?:men|people|children|police|staff|crew|personnel|troops|folk|aboard|onboard|elderly)$/;
const isOnePerson = (lower: string) =>
  (isPersonNoun(lower) || offices.has(lower)) && (!manyPeople.test(lower) || /(?:boss|actress)$/.test(lower));

const possible = { min: 0, max: 120, whole: true } as const;

export const age: RefusalTopic = {
  classes: {
    ageWord: set("aged ages age"),
    ageUnit: set("year years month months week weeks day days yr"),
    lately: set("also now then still only just barely"),
    /** "the driver, 34, and": a plural would be counted. */
    onePerson: isOnePerson,
    /** Of whom "of 80" can only say the age. */
    somebody: set("man woman boy girl youth teenager pensioner widow widower"),
    grownUp: set("child pupil student worker farmer soldier officer guard doctor nurse priest lawyer driver"),
    young: set("age children kids those anyone minors youths boys girls men women adults"),
  },
  rows: [
    {
      rule: "number.repeated",
      message: "the number before it, said once more",
      patterns: ["<numberWord> ( _ )", "# ( _ )"],
    },
    {
      rule: "number.age",
      message: "an age",
      shape: { min: 0, max: 120 },
      patterns: ["<ageWord> _", "<ageWord> of|between|from _", "<ageWord> just|only|about _"],
      joined: "after",
    },
    {
      rule: "number.age",
      message: "an age",
      patterns: [
        "_ <ageUnit> old|olds|older|younger",
        "_ <dash> <ageUnit> <dash> old|olds",
        "_ <dash> <ageUnit> old|olds",
        "_ years|year of age",
        "_ <dash> something|somethings !<counted>",
      ],
      joined: "before",
    },
    {
      rule: "number.age",
      message: "an age",
      shape: possible,
      patterns: [
        ", <lately> _ ,",
        "^* , _ ,|.|)|;|:",
        "<onePerson> , _ ,|.|)|;|:",
        "* ( _ )",
        ", both|each|all _ ,|.",
        "<person> , _ and|& # ,|.|)|;|:",
        "<person> , # and|& _ ,|.|)|;|:",
        "a|an <person> of _ ,|.|;",
        "a|an <somebody> of _",
        "a|an * <somebody> of _",
        "a|an <grownUp> of _ !<countedOrOf>",
        "a|an * <grownUp> of _ !<countedOrOf>",
        "a|an * * <grownUp> of _ !<countedOrOf>",
        "oldest|youngest|eldest of them|whom _",
        "who|he|she is|was|turned|turns _ !<countedOrOf>",
        "<young> under|over|below|above _ !<countedOrOf>",
        "<young> older|younger than _ !<countedOrOf>",
        "as young|old as _ !<countedOrOf>",
        "under|over <dash> _ ~s",
        "the|all|for|of|among|to under|over <dash> _",
        "the|all|for|of|among|to under|over _ ~s",
      ],
    },
  ],
};
