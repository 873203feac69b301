/** Number words of English. Vague plurals carry the lower bound that a fact-checker reads into them. */
const pairs = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(/\s+/).map((pair) => {
      const [word = "", value] = pair.split("=");
      return [word, Number(value)];
    }),
  );
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const ones = pairs(
  "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 " +
    "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19",
);
export const tens = pairs("twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");
/** Multiply what stands before them; alone only after "a" or a word of {@link bareBefore}. */
export const magnitudes = pairs(
  "dozen=12 score=20 hundred=100 thousand=1000 million=1000000 billion=1000000000 lakh=100000 crore=10000000 " +
    "m=1000000 mn=1000000 mln=1000000 k=1000 bn=1000000000 bln=1000000000",
);
/** Magnitudes that are only read after a numeral: "2m people", "5k". */
export const shortMagnitudes = set("m mn mln k bn bln");
/** Before a magnitude without "a" or a number: "another dozen", "the hundred", "nearly thousand". */
export const bareBefore = set(
  "the this these those that another further additional extra next last first final some about around nearly almost roughly " +
    "approximately over than least most under to good full whole entire other its their his her our remaining missing",
);
/** Parts of a magnitude: "half a million", "three quarters of a million". */
export const fractionNames = pairs(
  `half=0.5 quarter=0.25 quarters=0.25 third=${1 / 3} thirds=${1 / 3} fifth=0.2 fifths=0.2 tenth=0.1 tenths=0.1`,
);
export const vague = pairs(
  "dozens=24 scores=40 hundreds=200 thousands=2000 millions=2000000 billions=2000000000 lakhs=200000 crores=20000000",
);
/** "tens of thousands": the first word multiplies what follows. */
export const vagueFactors = pairs("tens=20 dozens=24 scores=40 hundreds=200 thousands=2000");
/** What a vague first word multiplies: the singular of the second word. */
export const vagueUnits = pairs(
  "thousands=1000 millions=1000000 billions=1000000000 hundreds=100 lakhs=100000",
);
/** Between a vague word and the same word again: "hundreds upon hundreds". */
export const doubling = set("and upon on");
/** "several hundred" is no figure but an amount of hundreds. */
export const vagueCounters = set("several few many");
export const nothing = set("no none zero nil");
/** Behind one of these a numeral names a thing, so that the next numeral does not belong to it: "flight 22 150 people". */
export const designators = set(
  "flight route no nos number day room ward block cell gate page boeing airbus unit camp article section highway road bus train aged age",
);
/** Every word that a number may begin with: most words of a text are none of them. */
export const numberOpeners: ReadonlySet<string> = new Set(
  [ones, tens, magnitudes, fractionNames, vague, vagueFactors, vagueCounters, nothing]
    .flatMap((words) => [...words.keys()])
    .concat("a", "an", "couple"),
);
