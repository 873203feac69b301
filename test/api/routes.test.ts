import { jest } from "@jest/globals";
import { createApi } from "../../src/api/create-api.ts";
import { CompactComparison } from "../../src/domain/comparison.ts";
import { PrintedClaim } from "../../src/domain/timeline.ts";
import { wholeComparison } from "../../src/timeline/compact-comparison.ts";
import { fixtureReader } from "../web/fixture-reader.ts";

const kinds = [{ id: "evacuated", label: "Evacuated", measure: "event" as const }];
const context = {
  reader: fixtureReader(),
  linkFor: (url: string) => url,
  kinds,
  extractor: "claimline test",
};
const api = createApi(context);

async function get(path: string): Promise<{ status: number; type: string | null; body: any }> {
  const response = await api.request(path);
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
}

test("claims come with their article and a safe link, in the shape of the domain", async () => {
  const { status, body } = await get("/api/claims");
  expect(status).toBe(200);
  expect(body.total).toBe(body.claims.length);
  for (const row of body.claims) expect(PrintedClaim.safeParse(row).error).toBeUndefined();
  expect(body.claims[0].link).toBe("https://orinoco.example/news/first-releases");
});

test.each([
  ["?kind=detained", (row: any) => row.claim.kind === "detained"],
  ["?outlet=harbour", (row: any) => row.outlet === "harbour"],
  ["?story=coast-flood", (row: any) => row.url.includes("flood")],
  [
    "?story=coast-flood&kind=deaths&outlet=meridian",
    (row: any) => row.claim.kind === "deaths" && row.outlet === "meridian" && row.url.includes("flood"),
  ],
])("claims%s holds those and only those", async (query, fits) => {
  const [all, some] = [await get("/api/claims"), await get(`/api/claims${query}`)];
  expect(some.body.claims.length).toBeGreaterThan(0);
  expect(some.body.claims).toEqual(all.body.claims.filter(fits));
});

test("pages by cursor hold every claim once, and each says how many there are", async () => {
  const all = await get("/api/claims");
  expect(all.body.next).toBeNull();
  const ids: string[] = [];
  for (let cursor = ""; ; ) {
    const { body } = await get(`/api/claims?limit=7${cursor}`);
    expect(body.total).toBe(all.body.total);
    ids.push(...body.claims.map((row: any) => row.claim.id));
    if (body.next === null) break;
    cursor = `&cursor=${body.next}`;
  }
  expect(ids.length).toBe(all.body.total);
  expect(new Set(ids)).toEqual(new Set(all.body.claims.map((row: any) => row.claim.id)));
  expect((await get("/api/claims?cursor=nothing")).status).toBe(400);
});

test("an empty filter is no filter", async () => {
  expect((await get("/api/claims?kind=&outlet=&story=")).body.total).toBe(
    (await get("/api/claims")).body.total,
  );
});

test("stories tell how much is known of them", async () => {
  const { body } = await get("/api/stories");
  expect(body.stories.map((story: any) => [story.id, story.outlets])).toEqual([
    ["venezuela-releases", 5],
    ["coast-flood", 2],
    ["quiet-story", 0],
  ]);
});

test("outlets, timelines, edits and runs answer", async () => {
  expect((await get("/api/outlets")).body.outlets).toHaveLength(5);
  expect((await get("/api/timeline?story=coast-flood")).body.timelines.map((one: any) => one.outlet)).toEqual(
    ["meridian", "harbour"],
  );
  expect((await get("/api/edits")).body.edits).toHaveLength(3);
  expect((await get("/api/runs?limit=1")).body.runs.map((run: any) => run.id)).toEqual(["run-2"]);
  const { habits } = (await get("/api/habits?story=coast-flood")).body;
  expect(habits.map((one: any) => one.outlet).sort()).toEqual(["harbour", "meridian"]);
  expect((await get("/api/kinds")).body).toEqual({ kinds });
  expect((await get("/healthz")).body).toEqual({ status: "ok", extractor: "claimline test" });
});

test("a comparison is of one story, and of one kind where asked", async () => {
  const whole = (await get("/api/comparison?story=venezuela-releases")).body;
  const released = (await get("/api/comparison?story=venezuela-releases&kind=released")).body;
  expect(released.rows.length).toBeGreaterThan(0);
  expect(released.rows).toEqual(
    whole.rows.filter((row: any) => row.kind === "released" || row.of === "released"),
  );
});

test("a comparison with each claim once says the same, without the words that decided", async () => {
  const whole = (await get("/api/comparison?story=venezuela-releases")).body;
  const once = CompactComparison.parse(
    (await get("/api/comparison?story=venezuela-releases&claims=once")).body,
  );
  expect(new Set(once.claims.map(({ claim }) => claim.id)).size).toBe(once.claims.length);
  const bare = JSON.parse(JSON.stringify(whole, (name, value) => (name === "evidence" ? [] : value)));
  expect(JSON.parse(JSON.stringify(wholeComparison(once)))).toEqual(bare);
  expect(bare.disagreements.length).toBeGreaterThan(0);
  expect(bare.findings.length).toBeGreaterThan(0);
});

test("outdated figures of a story come with who printed the newer one first", async () => {
  const { body } = await get("/api/outdated?story=venezuela-releases");
  for (const { latest, behind } of body.outdated) {
    expect(latest.outletName).toBeTruthy();
    for (const one of behind) expect(one.lagHours).toBeGreaterThanOrEqual(0);
  }
  expect((await get("/api/outdated")).status).toBe(400);
});

test("origins of a story's figures: how many outlets, how many origins, and of how many texts", async () => {
  const { body } = await get("/api/origins?story=venezuela-releases");
  expect(body.origins.length).toBeGreaterThan(0);
  expect(body.texts.compared).toBe(body.texts.of);
  for (const { outlets, origins } of body.origins) expect(origins.length).toBeLessThanOrEqual(outlets);
});

test("relations of a story come with both figures and the reason", async () => {
  const { body } = await get("/api/relations?story=venezuela-releases");
  expect(body.relations.length).toBeGreaterThan(0);
  for (const { left, right, why } of body.relations)
    expect([left, right].filter((one: any) => one && !why.includes(one.claim.number))).toEqual([]);
});

test("the feed of a story is Atom, and needs a story", async () => {
  const response = await api.request("/api/feed.atom?story=venezuela-releases");
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const text = await response.text();
  expect(text).toContain("<id>urn:claimline:story:venezuela-releases</id>");
  expect(text).toContain('<category term="disagreement"/>');
  expect(text).toContain('<category term="edit"/>');
  expect((await get("/api/feed.atom?story=none")).status).toBe(404);
  expect((await get("/api/feed.atom")).status).toBe(400);
});

test.each(["claims", "comparison", "edits", "disagreements", "outdated", "origins", "habits"])(
  "%s.csv is a table of the same story",
  async (name) => {
    const response = await api.request(`/api/${name}.csv?story=venezuela-releases`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}.csv"`);
    const lines = (await response.text()).split("\r\n");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toContain(name === "habits" ? "named_share" : "kind");
    expect((await get(`/api/${name}.csv?story=none`)).status).toBe(404);
  },
);

test("edits by sort are those of the whole list, as JSON and as CSV; an unknown sort is refused with the known ones", async () => {
  const { edits } = (await get("/api/edits")).body;
  const types = new Set<string>(edits.map(({ type }: { type: string }) => type));
  for (const change of [...types, "open", ""]) {
    const wanted = edits.filter(
      (one: { type: string; candidates?: unknown }) =>
        change === "" || (change === "open" ? one.candidates !== undefined : one.type === change),
    );
    expect((await get(`/api/edits?change=${change}`)).body.edits).toEqual(wanted);
    const csv = await (await api.request(`/api/edits.csv?change=${change}`)).text();
    expect(csv.trim().split("\r\n")).toHaveLength(wanted.length + 1);
  }
  const refused = await get("/api/edits?change=rewritten");
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    400,
    expect.stringContaining("hedge_dropped"),
  ]);
});

test("disagreements and older figures by kind are those of the comparison and no others", async () => {
  const story = "?story=venezuela-releases";
  const all = (await get(`/api/disagreements${story}`)).body.disagreements;
  const compared = (await get(`/api/comparison${story}`)).body.disagreements;
  expect(all.length).toBe(compared.length);
  const gaps = all.map(({ gap }: { gap: number }) => gap);
  expect(gaps).toEqual(gaps.toSorted((a: number, b: number) => b - a));
  for (const kind of ["released", "detained"]) {
    const some = (await get(`/api/disagreements${story}&kind=${kind}`)).body.disagreements;
    expect(some).toEqual(all.filter((one: any) => one.kind === kind || one.of === kind));
    const { outdated } = (await get(`/api/outdated${story}`)).body;
    expect((await get(`/api/outdated${story}&kind=${kind}`)).body.outdated).toEqual(
      outdated.filter((one: any) => one.kind === kind || one.of === kind),
    );
    const table = await (await api.request(`/api/comparison.csv${story}&kind=${kind}`)).text();
    expect(table.split("\r\n").length - 2).toBe(
      (await get(`/api/comparison${story}&kind=${kind}`)).body.rows.length,
    );
  }
});

test("an article comes with the claims of its own version", async () => {
  const { body } = await get("/api/articles/harbour-monday-v1");
  expect(body.article.text).toContain("verify 46");
  expect(body.claims.map((row: any) => row.claim.articleId)).toEqual(Array(3).fill("harbour-monday-v1"));
});

describe("errors have one shape and say what to do", () => {
  test.each([
    [
      "/api/claims?story=nope",
      404,
      "There is no story “nope”. Stories: venezuela-releases, coast-flood, quiet-story.",
    ],
    ["/api/articles/nope", 404, "There is no stored article with this id. It may have been removed."],
    ["/api/nope", 404, "There is no such address. /api/openapi.json lists them all."],
  ])("%s", async (path, status, detail) => {
    const answer = await get(path);
    expect(answer.type).toBe("application/problem+json");
    expect(answer.body).toEqual({ type: "about:blank", title: "Not found", status, detail });
    expect(answer.status).toBe(status);
  });

  test.each([
    "/api/comparison",
    "/api/claims?limit=0",
    "/api/claims?limit=ten",
    "/api/runs?limit=9999",
    `/api/claims?story=${"x".repeat(300)}`,
  ])("%s is not understood", async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.type, answer.body.status]).toEqual([400, "application/problem+json", 400]);
    expect(answer.body.detail).toMatch(/story|limit/);
  });

  test("a store that fails is not told to outsiders", async () => {
    const written = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      const fails = async () => Promise.reject(new Error("no table at secret-host"));
      const broken = createApi({ ...context, reader: { ...context.reader, printedClaims: fails } });
      const response = await broken.request("/api/claims");
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("secret-host");
      expect(String(written.mock.calls)).toContain("secret-host");
    } finally {
      written.mockRestore();
    }
  });
});

test("links are http and https only, whatever the stored address", async () => {
  const reader = fixtureReader();
  const printedClaims = async () => {
    const [row] = await reader.printedClaims();
    if (!row) throw new Error("the fixture has claims");
    return [
      "javascript:alert(1)",
      "data:text/html,x",
      " JAVASCRIPT:alert(1)",
      "not an address",
      "http://ok.example/a",
    ].map((url) => ({ ...row, url }));
  };
  const response = await createApi({ ...context, reader: { ...reader, printedClaims } }).request(
    "/api/claims",
  );
  const { claims } = (await response.json()) as { claims: { link: string | null }[] };
  expect(claims).toHaveLength(5);
  expect(claims.flatMap(({ link }) => link ?? [])).toEqual(["http://ok.example/a"]);
});

test("the description of the API names every route", async () => {
  const { body } = await get("/api/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  expect(Object.keys(body.paths).sort()).toEqual(
    [
      "articles/{id}",
      "claims",
      "claims.csv",
      "comparison",
      "comparison.csv",
      "disagreements",
      "disagreements.csv",
      "edits",
      "edits.csv",
      "edits/settlements",
      "feed.atom",
      "habits",
      "habits.csv",
      "kinds",
      "origins",
      "origins.csv",
      "outdated",
      "outdated.csv",
      "outlets",
      "overview",
      "relations",
      "runs",
      "stories",
      "timeline",
      "troubles",
      "troubles/replay",
    ]
      .map((name) => `/api/${name}`)
      .concat("/healthz"),
  );
});
