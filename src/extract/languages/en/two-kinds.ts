/** Words that count the people of two kinds together: the other kind, beside the one whose cue they are. */
export const wordsOfTwoKinds: ReadonlyMap<string, string> = new Map([
  ["casualties", "injured"],
  ["casualty", "injured"],
]);
