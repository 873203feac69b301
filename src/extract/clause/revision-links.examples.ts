/** A text, the figure that holds, the one that it replaces, and how. */
export interface RevisionExample {
  readonly text: string;
  readonly current: string;
  readonly superseded: string;
  readonly change: "corrected" | "updated";
  /** The words that say so. */
  readonly words: string;
}

const rows = (
  change: RevisionExample["change"],
  list: readonly (readonly [text: string, current: string, superseded: string, words: string])[],
) =>
  list.map(
    ([text, current, superseded, words]): RevisionExample => ({ text, current, superseded, change, words }),
  );

export const examples: readonly RevisionExample[] = [
  ...rows("corrected", [
    ["The mayor put the toll at 897, later corrected to 896.", "896", "897", "corrected to"],
    ["The toll was 897, corrected to at least 896, the ministry said.", "896", "897", "corrected to"],
    ["The ministry revised the death toll from 14 to 19.", "19", "14", "revised"],
    ["Police revised the number of dead to 19 from 14.", "19", "14", "revised"],
    ["The palace put the dead at 14, a figure that it then revised to 19.", "19", "14", "revised to"],
    ["Officials corrected an earlier count of 12 dead to 15.", "15", "12", "corrected"],
    ["Police had previously reported 40 arrests; the figure was revised to 38.", "38", "40", "revised to"],
    [
      "Correction: An earlier version of this story said that 12 people were killed. The correct figure is 15.",
      "15",
      "12",
      "Correction",
    ],
  ]),
  ...rows("updated", [
    ["The fire chief raised the toll from 14 to 19 after a search.", "19", "14", "raised"],
    ["The death toll rose to 15, up from 12 on Monday.", "15", "12", "up from"],
    ["At least 38 people were arrested, down from an initial count of 40.", "38", "40", "down from"],
    ["The death toll, earlier put at 12, is now 15, police said.", "15", "12", "now"],
    [
      "The ministry initially said 12 people had been killed but later put the toll at 15.",
      "15",
      "12",
      "later",
    ],
    ["The death toll has been raised to 15 from 12.", "15", "12", "raised"],
  ]),
];

/** Two figures that both hold. */
export const negatives: readonly string[] = [
  "The league says 54 people were executed this year, up from 31 in the same months of 2024.",
  "Earlier, 12 monks were freed, and 20 were later freed in the capital.",
  "Police arrested 40 people and later arrested 12 more.",
  "The palace counts 12 dead and the union counts 15 dead.",
  "Between 12 and 15 people died; 20 were killed last year.",
  "The first 12 hostages were freed on Monday; 20 are now free.",
  "Rebels freed 116 monks, 70 of them novices.",
  "From 12 people killed in May, the blood feud went on to kill 40 more.",
];
