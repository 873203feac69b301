import { type App, openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import type { Claim } from "../../src/domain/claim.ts";
import { type ClaimChanges, reextract } from "../../src/pipeline/re-extract.ts";
import { runIngestion } from "../../src/pipeline/run-ingestion.ts";
import { workJobs } from "../../src/pipeline/work-jobs.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { articlePage, openPaper, type Paper } from "./paper.ts";

let folder: string;
let paper: Paper;
let app: App;

beforeAll(async () => {
  folder = temporaryFolder("reextract");
  paper = await openPaper([
    ["/one", articlePage("Orrow", 14)],
    ["/two", articlePage("Pell", 27)],
    ["/three", articlePage("Tarn", 45)],
  ]);
  const config = { ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null };
  app = await openApp({ ...config, connectTo: paper.connectTo }, { warn: () => undefined });
  await workJobs(app);
  await runIngestion(app, { outlets: [paper.outlet] });
}, 60_000);

afterAll(async () => {
  await app?.close();
  await paper?.close();
  removeFolder(folder);
});

/** The same rules but for what `change` makes of their claims. */
async function withRules(change: (claims: Claim[]) => Claim[], dryRun = false): Promise<ClaimChanges[]> {
  const sandbox: App["sandbox"] = {
    ...app.sandbox,
    async run(name, ...input) {
      const result = await app.sandbox.run(name, ...input);
      if (name !== "extractClaims") return result;
      const found = result as { claims: Claim[] };
      return { ...found, claims: change(found.claims) } as typeof result;
    },
  };
  const found: ClaimChanges[] = [];
  for await (const changes of reextract({ ...app, sandbox }, { dryRun })) found.push(changes);
  return found;
}
const figures = async () => (await app.store.printedClaims()).map(({ claim }) => claim.number).toSorted();
const as = (subject: string) => (claims: Claim[]) =>
  claims.map((claim) => (claim.number === "27" ? { ...claim, subject } : claim));

test("the same rules change nothing, and nothing is fetched", async () => {
  paper.answers.clear();
  expect(await withRules((claims) => claims)).toEqual([]);
  expect(paper.answers.size).toBe(0);
  expect(await figures()).toEqual(["14", "27", "45"]);
});

test("a dry run tells what would change and stores nothing", async () => {
  const [found, ...others] = await withRules(as("sailors"), true);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ url: paper.url("/two"), gained: [], lost: [], kept: [] });
  expect(found?.changed[0]?.after.subject).toBe("sailors");
  const stored = (await app.store.printedClaims()).find(({ claim }) => claim.number === "27");
  expect(stored?.claim.subject).not.toBe("sailors");
});

test("a changed field is stored; a claim that is lost is dropped, and gained again by the rules that find it", async () => {
  expect(await withRules(as("sailors"))).toHaveLength(1);
  const stored = (await app.store.printedClaims()).find(({ claim }) => claim.number === "27");
  expect(stored?.claim.subject).toBe("sailors");

  const [lost] = await withRules((claims) =>
    claims.filter(({ number }) => number !== "14" && number !== "27"),
  );
  expect(lost?.lost.length).toBe(1);
  expect(await figures()).toEqual(["45"]);
  const gained = await withRules((claims) => claims);
  expect(gained.flatMap((one) => one.gained.map(({ number }) => number)).toSorted()).toEqual(["14", "27"]);
  expect(await figures()).toEqual(["14", "27", "45"]);
});
