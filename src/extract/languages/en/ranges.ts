const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before "from 60 to 80" they make it a spread and not a change. */
export const ranging = set(
  "range ranges ranged ranging vary varies varied varying anywhere estimates estimate somewhere tolls figures put numbers",
);
/** Verbs and nouns of change: a sentence that opens with "From 60 to 80" and holds one speaks of two counts. */
export const risesBy = set(
  "rose risen rise rises rising grew grown grow went gone climbed climb jumped jump fell fallen fall dropped drop shrank increased increase raised " +
    "raise revised revise changed change corrected up down",
);
