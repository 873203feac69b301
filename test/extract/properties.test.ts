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

const ARTICLES = 20_000;

/** Plain comparisons: `expect` a hundred times an article would take minutes. */
function same(actual: unknown, wanted: unknown, what: string): void {
  if (actual !== wanted)
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
}

test("every span slices exactly and the same article gives the same claims, whatever the text", () => {
  let claimed = 0;
  fc.assert(
    fc.property(text, text, (title, body) => {
      const article = { id: "a", title, text: body, publishedAt: "2026-01-14" };
      const segmented = segment(article);
      for (const sentence of segmented.sentences) {
        same(article[sentence.in].slice(sentence.start, sentence.end), sentence.text, "a sentence");
        same(sentence.text.length <= longestSentence, true, "a sentence is short enough");
        for (const token of tokenize(sentence.text, sentence.start))
          same(article[sentence.in].slice(token.start, token.end), token.text, "a token");
      }
      const found = extractClaims(article, { explain: true });
      const { claims, notices } = found;
      claimed += claims.length;
      for (const claim of claims) {
        same(article[claim.in].slice(claim.position.start, claim.position.end), claim.number, "a number");
        for (const { in: field = claim.in, span, text: words } of claim.evidence) {
          same(article[field].slice(span.start, span.end), words, "evidence");
          same(words === "", false, "empty evidence");
        }
        for (const { in: field = claim.in, span } of claim.refused ?? [])
          if (span) same(article[field].slice(span.start, span.end).trim() === "", false, "empty refusal");
        const shown = claim.evidence.map(({ rule }) => rule);
        same(claim.rules.filter((rule) => !shown.includes(rule)).join(), "", "rules without words");
      }
      for (const notice of notices)
        same(article[notice.in].slice(notice.start, notice.end), notice.text, "a notice");
      for (const { quantity } of quantify(segmented).mentions) {
        const { low, high } = quantity;
        same(low === null && high === null, false, "a quantity without bounds");
        same(low === null || high === null || low <= high, true, "bounds in order");
      }
      same(new Set(claims.map(({ id }) => id)).size, claims.length, "ids differ");
      const again = extractClaims({ ...article }, { explain: true });
      same(JSON.stringify(again), JSON.stringify(found), "the same article");
    }),
    { numRuns: ARTICLES },
  );
  expect(claimed).toBeGreaterThan(ARTICLES / 10);
}, 600_000);

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
