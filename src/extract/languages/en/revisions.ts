const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The older figure was wrong. */
export const correcting = set(
  "corrected corrects correct correcting correction revised revises revise revising revision amended amends amend amending adjusted adjusts clarified",
);
/** The older figure was right at its time. */
export const updating = set(
  "raised raises raise raising lowered lowers lower lowering increased increases increase increasing rose rises rise rising risen climbed climbs climb climbing " +
    "jumped jumps grew grows fell falls fall falling fallen dropped drops drop dropping cut cuts reduced reduces reduce reducing updated updates update updating up down soared soars mounted mounts doubled doubles tripled triples",
);
/** Say of a figure that another one has come after it. */
export const formerly = set(
  "earlier initially previously originally initial preliminary previous provisional original first",
);
/** Beside one of these words, it is figures that are spoken of and not events. */
export const giving = set(
  "put puts said say says reported reports gave given give estimated estimate counted count spoke announced claimed listed stated toll figure figures tally report estimates version thought believed",
);
/** Say of a figure that it holds. */
export const nowadays = set(
  "now since later subsequently eventually currently latest actual correct final revised updated",
);
/** "19, not 14": the second one does not hold. */
export const insteadOf = ["not", "rather than", "instead of"].map((phrase) => phrase.split(" "));
/** Behind an older figure: it belongs to a time of its own and is compared, not replaced ("up from 31 in 2024"). */
export const ownTime = set("in last during for the same a an over throughout this");
/** May stand between the word of a change and its number. */
export const beforeFigure = set(
  "at least most about around some nearly almost more than over fewer less roughly up to as many only just the a an initial earlier previous official figure figures toll count total tally estimate number of",
);
/** Heads of a paragraph that says what was wrong. */
export const correctionNote = /^(?:correction|clarification|corrected|amended|editor['’]s note)\b/i;
/** Heads of a line that gives the latest, or what was wrong. */
export const updateNote =
  /^(?:correction|clarification|corrected|amended|updated?|editor['’]s note)\s?[:—–-]/i;
