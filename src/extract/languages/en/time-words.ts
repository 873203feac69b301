const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Names of the months and their short forms, lower case, without the stop. */
export const months = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul " +
    "aug sep sept oct nov dec",
);

export const weekdays = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);

/** Units that measure how long something took. */
export const timeUnits = set(
  "years year months month weeks week days day hours hour minutes minute seconds second decades decade centuries century " +
    "fortnights fortnight nights night mornings evenings afternoons weekends semesters seasons yrs yr hrs hr mins min secs milliseconds",
);
