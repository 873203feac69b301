import { type RefusalTopic, set } from "./row.ts";

/** Votes, scores and points. */
export const contest: RefusalTopic = {
  classes: {
    voteVerb: set(
      "vote voted votes voting passed rejected approved carried adopted defeated ruled decided failed",
    ),
    voteNoun: set("vote votes majority ruling decision split verdict margin"),
    matchVerb: set("won win wins beat beats beaten drew draw led leads lead trailed thrashed edged drawn"),
    matchNoun: set("win victory defeat loss draw lead score scoreline record advantage deficit thriller"),
    side: set("against abstentions abstention abstaining abstained nays ayes noes"),
  },
  rows: [
    {
      rule: "number.vote",
      message: "votes",
      patterns: [
        "_ votes|vote|ballots",
        "_ electoral|delegate|swing votes",
        "_ abstentions|abstention|nays|ayes|noes",
        "_ in favour|favor",
      ],
      joined: "both",
    },
    {
      rule: "number.vote",
      message: "votes",
      shape: { pair: "falling" },
      patterns: [
        "<voteVerb> _",
        "<voteVerb> by|of _",
        "vote was|of _",
        "by a|an _ vote|majority|margin",
        "_ <voteNoun>",
        "by a margin|vote|majority of _",
      ],
    },
    {
      rule: "number.vote",
      message: "votes",
      shape: { pair: "rising" },
      patterns: [
        "<voteVerb> _ !<countedOrOf>",
        "vote was|of _",
        "by _ votes",
        "_ vote|ruling|verdict|majority|split",
        "vote|margin|majority of _",
      ],
    },
    {
      rule: "number.score",
      message: "a score",
      shape: { pair: "rising" },
      patterns: [
        "<matchVerb> _ !<countedOrOf>",
        "<matchVerb> by|at _ !<countedOrOf>",
        "_ <matchNoun>",
        "score|record of|was _ !<countedOrOf>",
      ],
    },
    {
      rule: "number.score",
      message: "a score, a vote or a code",
      shape: { pair: "falling" },
      patterns: ["_"],
    },
    {
      rule: "number.points",
      message: "points, goals or seats",
      patterns: [
        "_ points|point|goals|goal|seats|seat|runs|wickets|tries|sets|penalties|assists|wins|defeats|draws|medals|caps",
        "_ <dash> point|goal|seat|run|set",
      ],
      joined: "before",
    },
  ],
};
