import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { openPaper, type Paper } from "./paper.ts";

const page = (head: string, paragraphs: readonly string[], title = "Storm over Orrow leaves many homeless") =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
   <meta property="article:published_time" content="2026-05-05T18:00:00+02:00">${head}</head>
   <body><main><article><h1>${title}</h1>${paragraphs.join("\n")}</article></main></body></html>`;
const calm = [
  "<p>Roads into the valley were closed for most of the day, and the power was out in several villages around it.</p>",
  "<p>Schools opened their halls for families whose houses had lost a roof, and volunteers brought blankets and soup.</p>",
];
const next = (path: string) =>
  `<link rel="next" href="${path}"><link rel="canonical" href="http://paper.example/long">`;
const entry = (time: string, text: string) =>
  `<section class="entry"><time>${time}</time><p>${text} The wind is still rising over the lower bridges of the town.</p></section>`;

let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("whole-article");
  paper = await openPaper([
    [
      "/long",
      page(next("?page=2"), [
        "<p>At least 14 people were killed in Orrow, the regional police said.</p>",
        ...calm,
      ]),
    ],
    [
      "/long?page=2",
      page(next("?page=3"), [
        "<p>In Pell, 27 people were injured by falling trees, the fire service said.</p>",
        ...calm,
      ]),
    ],
    [
      "/long?page=3",
      page("", [
        "<p>On the coast, 9 fishermen are missing, the harbour office said on Tuesday.</p>",
        ...calm,
      ]),
    ],
    [
      "/cut",
      page('<link rel="next" href="?page=2">', [
        "<p>The storm killed 31 people in Quill, the regional police said.</p>",
        ...calm,
      ]),
    ],
    ["/cut?page=2", 404],
    [
      "/live",
      page(
        '<meta property="article:modified_time" content="2026-05-06T06:30:00+02:00"><script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
        [
          entry("06:20", "At least 5 people have been killed, police say."),
          entry("21:10", "Police say that 3 people were killed on Tuesday."),
          entry("18:05", "We begin our report from the quay of Orrow."),
        ],
        "Live: storm over Orrow",
      ),
    ],
  ]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null };
  app = await openApp({ ...config, connectTo: paper.connectTo, retryDelayMs: 50 }, { warn: () => undefined });
  await workJobs(app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

const claimsOf = async (path: string) => {
  await runIngestion(app, { outlets: [], urls: [paper.url(path)] });
  return (await app.store.printedClaims()).filter(({ url }) => url === paper.url(path));
};

test("an article over three pages is one article with the figures of all", async () => {
  const claims = await claimsOf("/long");
  expect(claims.map(({ claim }) => claim.number)).toEqual(["14", "27", "9"]);
  const [version = ""] = new Set(claims.map(({ claim }) => claim.articleId));
  const article = await app.store.version(version);
  for (const { claim } of claims)
    expect(article?.text.slice(claim.position.start, claim.position.end)).toBe(claim.number);
  // What the pages share stands there once.
  expect(article?.text.split("Roads into the valley")).toHaveLength(2);
  expect(article?.details).toMatchObject({ form: "text", domain: "paper.example", wire: null });
});

test("a further page that is gone leaves the article with what there is", async () => {
  const claims = await claimsOf("/cut");
  expect(claims.map(({ claim }) => claim.number)).toEqual(["31"]);
});

test("a figure of a live blog has its entry's time; a weekday in it is read from that day", async () => {
  const claims = await claimsOf("/live");
  expect(claims.map(({ claim, publishedAt }) => [claim.number, publishedAt, claim.asOf.date])).toEqual([
    ["3", "2026-05-05T21:10:00+02:00", "2026-05-05"],
    ["5", "2026-05-06T06:20:00+02:00", "2026-05-06"],
  ]);
});
