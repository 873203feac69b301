import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { createAccess } from "../../src/access/create-access.ts";
import type { Role } from "../../src/domain/person.ts";
import { Story } from "../../src/domain/story.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { withOwnKinds } from "../../src/extract/kinds/define-kind.ts";
import { withSettledEdits } from "../../src/pipeline/edits/with-settled-edits.ts";
import { withRegistry } from "../../src/pipeline/registry/with-registry.ts";
import { keepQueue } from "../../src/pipeline/review/keep-queue.ts";
import { withMadeStories } from "../../src/pipeline/stories/with-made-stories.ts";
import { sanitizePage } from "../../src/read/sanitize-page.ts";
import { createAccountStore } from "../../src/store/create-account-store.ts";
import { createRegistryStore } from "../../src/store/create-registry-store.ts";
import { createSettlementLog } from "../../src/store/create-settlement-log.ts";
import { createStoryLog } from "../../src/store/create-story-log.ts";
import { openEmbedded } from "../../src/store/open-database.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { type RunningWeb, serveWeb } from "../../src/web/serve-web.ts";
import { openRoom, print, type Room } from "../pipeline/review/room.ts";
import { launchChromium } from "./chromium.ts";

const TOWNS = [
  "Orrow",
  "Pell",
  "Tarn",
  "Marsh End",
  "Quill",
  "Skerry",
  "Larch",
  "Dunmere",
  "Fenwick",
  "Ostrand",
];
const PASSWORD = "a lighthouse keeper counts";

const article = (town: string, n: number) =>
  `The harbour office of ${town} said on Monday that at least ${40 + n} people had been killed when the storm reached the coast.\n\n` +
  `Rescuers were still searching the flats behind the dunes. The Red Cross put the number of injured in ${town} at ${120 + n * 3}, many of them fishermen.\n\n` +
  `Police said ${n + 11} residents of ${town} were still missing on Monday evening, and that ${n + 5} looters had been arrested.`;

export interface ReviewPages {
  readonly room: Room;
  readonly origin: string;
  /** A window in which this person is logged in. */
  window(
    role: Role,
    options?: Parameters<Browser["newContext"]>[0],
  ): Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  close(): Promise<void>;
}

/** The review room over a few invented articles, read by the rules themselves, in a real browser. */
export async function startReview({
  secondReader = { kinds: [] as string[], stories: [] as string[] },
} = {}): Promise<ReviewPages> {
  const assetsDir = mkdtempSync(join(tmpdir(), "claimline-review-"));
  const root = resolve(import.meta.dirname, "../..");
  execFileSync(
    process.execPath,
    [resolve(root, "node_modules/vite/bin/vite.js"), "build", "--outDir", assetsDir, "--logLevel", "error"],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const database = await openEmbedded(null);
  const room = await openRoom({ database, secondReader });
  await room.store.saveStories([
    Story.parse({ id: "storm", name: "Storm on the west coast", all: ["storm"], breaking: true }),
  ]);
  for (const [n, town] of TOWNS.entries()) {
    const id = `storm-${n}`;
    const text = article(town, n);
    const outlet = n % 2 === 0 ? "tern" : "gull";
    const url = `https://${outlet}.example/${id}`;
    await print(room, {
      id,
      outlet,
      text,
      title: `Storm reaches ${town}`,
      publishedAt: "2026-03-02T18:00:00Z",
    });
    const { claims } = extractClaims(
      { id, outlet, url, publishedAt: "2026-03-02", title: `Storm reaches ${town}`, text },
      { explain: true },
    );
    await room.store.saveClaims(claims, "run");
  }
  const body = new TextEncoder().encode(
    "<h1>Storm reaches Orrow</h1><script>window.ran = 1</script><img src=x onerror=window.ran=1><p onclick='window.ran=1'>At least 40 people. <a href='javascript:window.ran=1'>More</a></p>",
  );
  await room.store.saveSnapshot({
    id: "none",
    url: "https://tern.example/",
    finalUrl: "https://tern.example/",
    fetchedAt: "2026-03-02T18:30:00Z",
    status: 200,
    contentType: "text/html",
    headers: {},
    sha256: "0",
    body,
  });
  const keeper = keepQueue({ reviews: room.reviews, reader: room.store, warn: () => undefined }, 0);
  await keeper.refresh();
  const access = createAccess({ accounts: createAccountStore(database), now: Date.now });
  const first = await access.useLink((await access.firstLink()) ?? "", {
    login: "ada",
    name: "Ada Moor",
    password: PASSWORD,
  });
  const secrets = new Map<Role, string>([["admin", first.secret]]);
  for (const [role, name] of [
    ["reviewer", "Ben Holt"],
    ["editor", "Eve Lind"],
    ["viewer", "Vic Dale"],
  ] as const) {
    const { link } = await access.addPerson({ login: role, name, role });
    secrets.set(role, (await access.useLink(link, { login: "", name: "", password: PASSWORD })).secret);
  }
  const registry = createRegistryStore(database);
  const storyLog = createStoryLog(database);
  const settlementLog = createSettlementLog(database);
  const registered = withRegistry(room.store, registry);
  const reader = withMadeStories(withSettledEdits(registered, settlementLog), storyLog);
  const app = createWebApp(reader, {
    access,
    assetsDir,
    extractor: "claimline test",
    kinds: withOwnKinds([]).map(({ definition }) => definition),
    registry: { registry, store: room.store, now: () => new Date() },
    stories: { log: storyLog, store: reader, now: () => new Date() },
    edits: { log: settlementLog, store: room.store, now: () => new Date() },
    room: {
      reviews: room.reviews,
      articles: room.store,
      now: () => new Date(),
      secondReader,
      settle: keeper.settle,
      sanitize: async ({ body: bytes, contentType, finalUrl }) => sanitizePage(bytes, contentType, finalUrl),
    },
  });
  const web: RunningWeb = await serveWeb(app, { host: "127.0.0.1", port: 0 });
  const browser = await launchChromium();
  return {
    room,
    origin: web.url,
    async window(role, options) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      await context.addCookies([
        { name: "claimline", value: secrets.get(role) ?? "", url: web.url, httpOnly: true, sameSite: "Lax" },
      ]);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await web.close();
      await keeper.close();
      await room.close();
      rmSync(assetsDir, { recursive: true });
    },
  };
}
