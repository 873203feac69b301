// How the extractor's time grows with the text: npx node bench/scaling.ts
// Ordinary text is made of the corpus's articles; the hostile ones are repeated pieces that hurt parsers.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { extractClaims } from "../src/extract/extract-claims.ts";

const ROUNDS = 3;
const HOSTILE = 100_000;
const articles = readFileSync(resolve(import.meta.dirname, "../corpus/gold.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join("\n\n");

type Unit = string | ((index: number) => string);

function grown(unit: Unit, length: number): string {
  if (typeof unit === "string") return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  let text = "";
  for (let index = 0; text.length < length; index += 1) text += unit(index);
  return text.slice(0, length);
}

const letter = (index: number) => "abcdefghij"[index % 10];

const hostile: Record<string, Unit> = {
  "new names": (index) => `Mayor Ana Bel${letter(index)}${index} said 12 people died. `,
  "new bodies": (index) =>
    `The ministry of ${letter(index)}${index} said 12 people died. He said 12 were held. `,
  "no full stops": "police arrested 12 people and 5 of the 12 men were freed while 7 died ",
  "no spaces": "arrested12people",
  "no line ends": "Police arrested 12 people, 5 of them women, and freed the 12 on Monday. ",
  "a figure a sentence": "12 died. ",
  "numbers only": "12 30 the 40 ",
  "digits only": "1234567890",
  "grouped digits": "1,234,567,890,",
  "number words": "two hundred and fifty thousand and ",
  "open quotation marks": '“ 12 killed " ',
  "open brackets": "(12 [killed ",
  "pronouns without a name": "He said 5 died. ",
  pronouns: "They said the group freed 12. ",
  "one cue after another": "police said officials said ",
  "credits and figures": "according to police, 12 died, officials said, and 5 were freed, he added, ",
  capitals: "Al Bin Van De ",
  initials: "U.S. A. B. C. ",
  stops: ".... 12 ?!?! ",
  commas: "12, killed, ",
  hyphens: "12-killed-",
  "blank lines": "\n\n \n 12\n",
  spaces: `12${" ".repeat(400)}`,
  "unusual spaces": "1\u00a0180\u2009 killed\u200b ",
  "right to left": "قُتل ١٢ شخصًا ",
  "combining marks": "e\u0301\u0302\u0303\u0304 12 ",
  emoji: "👩‍👩‍👧‍👦 40 dead ",
  "half surrogates": "\ud83d 12 \ude00 ",
  dates: "since between 12 May and 3 June 2019, 12 died, ",
  "one quotation": "“We lost 12 people,” ",
  "short capitals": "Aa-Bb Cc ",
  parts: "12 of the 30 of the 40 of them were killed ",
};

/** Median of the rounds, in ms. Every round gets a text of its own, so that nothing can be remembered. */
function timed(text: string): { ms: number; claims: number } {
  const runs = Array.from({ length: ROUNDS }, (_, round) => {
    const article = { id: `${round}`, title: "", text: `${text} `, publishedAt: "2026-01-14" };
    const start = performance.now();
    const { claims } = extractClaims(article);
    return { ms: performance.now() - start, claims: claims.length };
  });
  return runs.toSorted((a, b) => a.ms - b.ms)[ROUNDS >> 1] ?? { ms: 0, claims: 0 };
}

const row = (name: string, length: number, ms: number, claims: number, note = "") =>
  console.log(
    `${name.padEnd(26)}${String(length).padStart(9)} characters ${ms.toFixed(0).padStart(6)} ms ${String(claims).padStart(6)} claims  ${note}`,
  );

timed(grown(articles, HOSTILE));
let before = 0;
for (const length of [10_000, 100_000, 1_000_000]) {
  const { ms, claims } = timed(grown(articles, length));
  row("ordinary text", length, ms, claims, before ? `${(ms / before).toFixed(1)}x for 10x the text` : "");
  before = ms;
}
for (const [name, unit] of Object.entries(hostile)) {
  const small = timed(grown(unit, HOSTILE / 10));
  const { ms, claims } = timed(grown(unit, HOSTILE));
  row(name, HOSTILE, ms, claims, `${(ms / small.ms).toFixed(1)}x for 10x the text`);
}
