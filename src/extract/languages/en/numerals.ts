/** Number words of English. Vague plurals carry the lower bound that a fact-checker reads into them. */
const pairs = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(/\s+/).map((pair) => {
      const [word = "", value] = pair.split("=");
      return [word, Number(value)];
    }),
  );

export const ones = pairs(
  "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 " +
    "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19",
);
export const tens = pairs("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");
/** Multiply what stands before them; alone only after "a" or "one". */
export const magnitudes = pairs(
  "dozen=12 score=20 hundred=100 thousand=1000 million=1000000 billion=1000000000 lakh=100000 crore=10000000 " +
    "m=1000000 mn=1000000 k=1000 bn=1000000000",
);
/** Magnitudes that are only read after a numeral: "2m people", "5k". */
export const shortMagnitudes: ReadonlySet<string> = new Set(["m", "mn", "k", "bn"]);
export const vague = pairs(
  "dozens=24 scores=40 hundreds=200 thousands=2000 millions=2000000 billions=2000000000",
);
/** "tens of thousands": the first word multiplies what follows. */
export const vagueFactors = pairs("tens=20 dozens=24 scores=40 hundreds=200 thousands=2000");
/** What a vague first word multiplies: the singular of the second word. */
export const vagueUnits = pairs("thousands=1000 millions=1000000 billions=1000000000 hundreds=100");
export const nothing: ReadonlySet<string> = new Set(["no", "none", "zero"]);
/** "several hundred" is no figure but an amount of hundreds. */
export const vagueCounters: ReadonlySet<string> = new Set(["several", "few"]);
