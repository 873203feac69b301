import { body, bytesOf, pageWith, paragraphs } from "../pages.ts";
import { type Random, randomOf } from "./random.ts";

/** What a page is grown from and what is thrown into it. */
const WORDS = [
  ..."<p> </p> <div> </div> <html> </html> <body> </body> <head> </head> <table> <tr> <td> </td> </table> <svg> </svg>".split(
    " ",
  ),
  ..."<title> </title> <!-- --> <![CDATA[ ]]> <? <! </ < > & \" ' <a <a> </a> <b> </b> <br> <script> </script>".split(
    " ",
  ),
  ..."<style> <template> </template> <noscript> <textarea> <select> <option> <iframe> <object> <math> <mi> <li> <ul>".split(
    " ",
  ),
  ..."<h1> </h1> <h2> <article> </article> <section> <aside> <figure> <blockquote> </blockquote> <form> <plaintext>".split(
    " ",
  ),
  ' class="',
  ' id="caption related"',
  ' style="display:none"',
  ' href="',
  ' datetime="2026-01-12T08:30:00Z"',
  "<time",
  '<time datetime="2026-01-12T20:42:00+01:00">20:42</time>',
  '<div class="live-entry"><time>20:42</time><h3>Nine freed</h3><p>Nine were freed, police said.</p></div>',
  '<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"headline":"A","articleBody":',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Sailors freed","datePublished":',
  '<meta property="og:title" content="',
  '<meta name="date" content="',
  '<link rel="next" href="?page=2">',
  '<p class="byline">By Ada Marr (AP)',
  "Correction: An earlier version said 12.",
  "VELMAR (Reuters) -",
  "&amp;",
  "&#0;",
  "&#x110000;",
  "&nbsp;",
  "&notit;",
  "&lt",
  "\0",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\u202e",
  "e\u0301",
  "12/01/2026",
  "Nine were freed, police said. ",
  ",,,,,,,,,,",
  "...",
  body,
  paragraphs[0] ?? "",
] as const;
const BYTES = [0, 0x3c, 0x3e, 0x22, 0x26, 0x80, 0xc3, 0xe2, 0xff, 0xfe, 0x1b, 0x0a];
const MAX_REPEATS = 20_000;

type Change = (page: Uint8Array, random: Random) => Uint8Array;

const changes: readonly Change[] = [
  (page, random) => spliced(page, random, bytesOf(random.pick(WORDS))),
  (page, random) => spliced(page, random, bytesOf(random.pick(WORDS).repeat(random.below(40) + 1))),
  (page, random) => spliced(page, random, Uint8Array.of(random.pick(BYTES))),
  (page, random) => spliced(page, random, part(page, random)),
  (page, random) => without(page, random),
  (page, random) => page.slice(0, random.below(page.length + 1)),
  (page, random) => {
    const changed = page.slice();
    for (let count = random.below(30); count >= 0 && changed.length > 0; count--)
      changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
];
/** Seldom, since these pages are large: the same thing very many times. */
const bombs: readonly Change[] = [
  (page, random) => spliced(page, random, bytesOf(random.pick(WORDS).repeat(random.below(MAX_REPEATS)))),
  (page, random) =>
    spliced(
      page,
      random,
      bytesOf(`${random.pick(WORDS)}x${random.pick(WORDS)}`.repeat(random.below(MAX_REPEATS / 4))),
    ),
  (page, random) =>
    spliced(
      page,
      random,
      bytesOf(`<div ${Array.from({ length: random.below(2_000) }, (_, n) => `a${n}=${n}`).join(" ")}>`),
    ),
  (page, random) => spliced(page, random, bytesOf("<div class=x>".repeat(random.below(500)) + body)),
];

/** A broken page, the same for the same seed: an honest page, or one of `origins`, changed up to twenty times. */
export function makePage(seed: number, origins: readonly Uint8Array[] = []): Uint8Array {
  const random = randomOf(seed);
  const own = [
    pageWith({}),
    pageWith({ head: '<meta property="og:type" content="article">' }),
    body,
    "<p>",
    "",
  ];
  let page = origins.length > 0 && random.below(4) > 0 ? random.pick(origins) : bytesOf(random.pick(own));
  for (let count = random.below(20); count >= 0; count--) {
    const change = random.below(12) === 0 ? random.pick(bombs) : random.pick(changes);
    page = change(page, random).subarray(0, MAX_BYTES);
  }
  return page;
}

const MAX_BYTES = 4 * 1024 * 1024;

function spliced(page: Uint8Array, random: Random, piece: Uint8Array): Uint8Array {
  const at = random.below(page.length + 1);
  const whole = new Uint8Array(page.length + piece.length);
  whole.set(page.subarray(0, at));
  whole.set(piece, at);
  whole.set(page.subarray(at), at + piece.length);
  return whole;
}

function part(page: Uint8Array, random: Random): Uint8Array {
  const start = random.below(page.length + 1);
  return page.slice(start, start + random.below(5_000));
}

function without(page: Uint8Array, random: Random): Uint8Array {
  const start = random.below(page.length + 1);
  const end = start + random.below(2_000);
  const whole = new Uint8Array(start + Math.max(0, page.length - end));
  whole.set(page.subarray(0, start));
  whole.set(page.subarray(end), start);
  return whole;
}
