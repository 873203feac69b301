import { entryTimes } from "../../src/read/live/entry-times.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { bytesOf, pageWith } from "./pages.ts";

const url = "https://www.harbour-post.example/world/live/quay";
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const liveBlog = (more: object = {}) =>
  jsonLd({
    "@type": "LiveBlogPosting",
    headline: "Live: the quay of Velmar",
    datePublished: "2026-01-12T18:00:00+01:00",
    dateModified: "2026-01-13T01:10:00+01:00",
    ...more,
  });

const entries = [
  [
    "01:05",
    "Good night",
    "We close this page. At least 14 sailors have been freed, the harbour office says.",
  ],
  [
    "23:40",
    "Fire on the mole",
    "Three people have been hurt by a fire on the mole, an ambulance driver tells us.",
  ],
  [
    "20:30",
    "Two counts",
    "State radio reports 12 releases; the owner of the ship speaks of nine, if not fewer.",
  ],
  ["18:00", "We begin", "The launch has left the old pier, and the families wait on the quay in the rain."],
] as const;
const page = (times: readonly string[], head: string) =>
  pageWith({
    head: `<title>Live: the quay of Velmar</title>${head}`,
    main: `<h1>Live: the quay of Velmar</h1><p>Families are waiting on the quay of Velmar for the freed crew of the Merle.</p>
      ${entries.map(([, title, text], n) => `<section class="entry" id="e${n}"><div class="info"><time>${times[n]}</time> Ada Marr</div><h2>${title}</h2><p>${text}</p></section>`).join("\n")}`,
  });
const read = (html: string) => readArticle(bytesOf(html), { url });
const clocks = entries.map(([time]) => time);
const moments = [
  "2026-01-13T01:05:00+01:00",
  "2026-01-12T23:40:00+01:00",
  "2026-01-12T20:30:00+01:00",
  "2026-01-12T18:00:00+01:00",
];

test("each entry is a piece with its own time; times and names are no text", () => {
  const article = read(page(clocks, liveBlog()));
  expect(article).toMatchObject({ kind: "live-blog", form: "live-blog", notices: [] });
  expect(
    article.pieces.map(({ start, end, publishedAt }) => [publishedAt, article.text.slice(start, end)]),
  ).toEqual(entries.map(([, title, text], n) => [moments[n], `${title}\n\n${text}`]));
  expect(article.text).toMatch(/^Families are waiting/);
  expect(article.text).not.toMatch(/Ada Marr|20:30/);
});

test("times with a day and a zone are taken as they are", () => {
  const times = moments.map((moment) => `</time><time datetime="${moment}">x`);
  expect(read(page(times, liveBlog())).pieces.map(({ publishedAt }) => publishedAt)).toEqual(moments);
});

test("the page's JSON-LD knows an entry's moment by its id or its heading", () => {
  const liveBlogUpdate = [
    { "@type": "BlogPosting", url: `${url}#e0`, datePublished: "2026-01-13T00:05:07Z", articleBody: "x" },
    {
      "@type": "BlogPosting",
      headline: "Two counts",
      datePublished: "2026-01-12T19:30:09Z",
      articleBody: "x",
    },
  ];
  const { pieces } = read(page(clocks, liveBlog({ liveBlogUpdate })));
  expect(pieces.map(({ publishedAt }) => publishedAt)).toEqual([
    "2026-01-13T00:05:07Z",
    moments[1],
    "2026-01-12T19:30:09Z",
    moments[3],
  ]);
});

test("entries that come by script are read from the JSON-LD", () => {
  const liveBlogUpdate = entries.map(([, headline, articleBody], n) => ({
    headline,
    articleBody: `<p>${articleBody}</p>`,
    datePublished: moments[n],
  }));
  const html = pageWith({ head: liveBlog({ liveBlogUpdate }), main: "<h1>Live: the quay of Velmar</h1>" });
  const { text, pieces, kind } = read(html);
  expect(kind).toBe("live-blog");
  expect(pieces.map(({ start, end, publishedAt }) => [publishedAt, text.slice(start, end)])).toEqual(
    entries.map(([, title, body], n) => [moments[n], `${title}\n\n${body}`]),
  );
});

test("comments with times under an article make no live blog of it", () => {
  const comments = clocks
    .map((time) => `<li class=c><time>${time}</time><p>I was there at ${time}.</p></li>`)
    .join("");
  const html = pageWith({ after: `<ul>${comments}</ul>` });
  expect(readArticle(bytesOf(html), { url: "https://www.harbour-post.example/world/sailors" })).toMatchObject(
    {
      kind: "article",
      pieces: [],
    },
  );
});

describe("clocks", () => {
  const dated = { publishedAt: "2026-01-12T18:00:00+01:00", modifiedAt: null };
  test.each([
    ["newest first, over midnight", clocks, { ...dated, modifiedAt: "2026-01-13T01:10:00+01:00" }, moments],
    [
      "oldest first",
      clocks.toReversed(),
      { ...dated, modifiedAt: "2026-01-13T01:10:00+01:00" },
      moments.toReversed(),
    ],
    ["without a change, from the first entry up", clocks, dated, moments],
    ["nothing known of the day", clocks, { publishedAt: null, modifiedAt: null }, [null, null, null, null]],
    ["a day without a zone", ["20:30"], { publishedAt: "2026-01-12", modifiedAt: null }, ["2026-01-12"]],
    [
      "twelve hours",
      ["1.05 am", "11:40 p.m.", "8:30 PM"],
      { ...dated, modifiedAt: "2026-01-13T01:10:00+01:00" },
      moments.slice(0, 3),
    ],
    ["no time at all", ["soon"], dated, [null]],
  ] as const)("%s", (_, times, page, expected) => expect(entryTimes(times, page)).toEqual(expected));
});
