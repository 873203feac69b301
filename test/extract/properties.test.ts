import fc from "fast-check";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { quantify } from "../../src/extract/quantify.ts";
import { segment } from "../../src/extract/segment.ts";
import { longestSentence } from "../../src/extract/text/sentences.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";

/** Pieces of news text with what breaks offsets: right-to-left, emoji, combining marks, zero width, unusual spaces. */
const piece = fc.oneof(
  fc.constantFrom(
    "killed 12 people",
    "1\u00a0180 prisoners",
    "freed more than a hundred",
    "قُتل ١٢ شخصًا",
    "👩‍👩‍👧‍👦 40 dead",
    "Perdo\u0301n",
    "\u200b12\u200d",
    "between 30 and 40",
    "“We lost 5,” he said.",
    "U.S.",
    "No. 5",
    "\n\n",
    "\n",
    " ",
    "dozens of",
    "of the 12 hostages",
    "3-1",
    "٪",
    "$5",
    "\ud83d",
    "\u202e7\u202c",
    "twenty-one",
    "12,5",
    "tens of thousands",
    "- plus",
    "\ufeff",
    "'",
    "—",
    "were arrested",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));

test("every span slices exactly, whatever the text", () => {
  fc.assert(
    fc.property(text, text, (title, body) => {
      const article = { id: "a", title, text: body };
      const segmented = segment(article);
      for (const sentence of segmented.sentences) {
        expect(article[sentence.in].slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text.length).toBeLessThanOrEqual(longestSentence);
        for (const token of tokenize(sentence.text, sentence.start)) {
          expect(article[sentence.in].slice(token.start, token.end)).toBe(token.text);
        }
      }
      const { claims, notices } = extractClaims(article, { explain: true });
      for (const claim of claims) {
        expect(article[claim.in].slice(claim.position.start, claim.position.end)).toBe(claim.number);
        for (const { in: field = claim.in, span, text: words } of claim.evidence) {
          expect(article[field].slice(span.start, span.end)).toBe(words);
          expect(words).not.toBe("");
        }
        for (const { in: field = claim.in, span } of claim.refused ?? [])
          if (span) expect(article[field].slice(span.start, span.end).trim()).not.toBe("");
        const shown = claim.evidence.map(({ rule }) => rule);
        expect(claim.rules.filter((rule) => !shown.includes(rule))).toEqual([]);
      }
      for (const notice of notices)
        expect(article[notice.in].slice(notice.start, notice.end)).toBe(notice.text);
      for (const mention of quantify(segmented).mentions) {
        const { low, high } = mention.quantity;
        expect(low !== null || high !== null).toBe(true);
        expect(low === null || high === null || low <= high).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("the same article gives the same claims and ids", () => {
  fc.assert(
    fc.property(text, (body) => {
      const article = { id: "a", title: "", text: body, publishedAt: "2026-01-14" };
      const first = extractClaims(article);
      expect(extractClaims({ ...article })).toEqual(first);
      expect(new Set(first.claims.map(({ id }) => id)).size).toBe(first.claims.length);
    }),
    { numRuns: 100 },
  );
});

/** Counts the basic look-ups a run makes: a measure of work that does not depend on the machine. */
function workOf(run: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string) => {
    const original = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!original) throw new Error(`no ${name} to count`);
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]) {
        count += 1;
        return original.apply(this, args);
      },
    });
    undo.push(() =>
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: original }),
    );
  };
  for (const name of ["charAt", "slice", "toLowerCase", "startsWith"]) watch(String.prototype, name);
  watch(Set.prototype, "has");
  watch(Map.prototype, "get");
  watch(RegExp.prototype, "exec");
  watch(RegExp.prototype, "test");
  try {
    run();
  } finally {
    for (const step of undo) step();
  }
  return count;
}

test.each([
  ["sentences", "Police arrested 12 people, 5 of them women, and freed the 12 on Monday. "],
  ["no full stops", "police arrested 12 people and 5 of the 12 men were freed while 7 died "],
  ["numbers only", "12 30 the 40 "],
  ["open quotation marks", '“ 12 killed " '],
  ["stops", ".... 12 ?!?! "],
  ["blank lines", "\n\n \n 12\n"],
])("ten times the text is at most fifteen times the work: %s", (_, unit) => {
  const run = (times: number) =>
    workOf(() => extractClaims({ id: "a", title: "", text: unit.repeat(times) }));
  expect(run(400) / run(40)).toBeLessThanOrEqual(15);
});
