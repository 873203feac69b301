/** English words for dates. Lists are in calendar order; names in lower case. */
export const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const smallNumbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** "three", "a", "12" as a number; null for "a few" and other words. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === "a" || lower === "an") return 1;
  const at = smallNumbers.indexOf(lower);
  return at < 0 ? null : at + 1;
}

/** "Sept." and "Sept" are September. `null` where the word is no month. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const at = months.findIndex(
    (month) => month === plain || (plain.length >= 3 && plain.length <= 4 && month.startsWith(plain)),
  );
  return at < 0 ? null : at + 1;
}

/** Days that have a name, as month and day. */
export const holidays: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year’s day": [1, 1],
  "may day": [5, 1],
  "bastille day": [7, 14],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  "boxing day": [12, 26],
  "new year’s eve": [12, 31],
};

/** First month of a season of three, on the northern half of the world; winter crosses the year and is left out. */
export const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };
