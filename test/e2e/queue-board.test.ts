import { demoAccess } from "../../src/access/demo-access.ts";
import type { Queue } from "../../src/queue/queue.ts";
import { createRedisQueue } from "../../src/queue/redis-queue.ts";
import { openEmbedded } from "../../src/store/open-database.ts";
import { createStore } from "../../src/store/sql-store.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { serveWeb } from "../../src/web/serve-web.ts";
import { describeOn, testRedis } from "../servers/test-servers.ts";
import { emptyPages } from "../web/empty-pages.ts";
import { describeInChromium, launchChromium } from "./chromium.ts";

describeOn(["Redis"], "the board of the queue, in a browser", () => {
  describeInChromium("under the same content security policy as all pages", () => {
    let queue: Queue;
    beforeAll(async () => {
      const { url, prefix } = testRedis();
      queue = await createRedisQueue(url, { prefix, retryDelayMs: 100, warn: () => undefined });
      await queue.add([{ name: "ingest", id: "page-1", payload: { url: "https://tern.example/a" } }]);
    });
    afterAll(() => queue?.close());

    test("it runs and shows the jobs that wait", async () => {
      const store = createStore(await openEmbedded(null));
      const operations = { store, queue, replay: async () => 0, jobs: ["ingest"], now: () => new Date() };
      const access = { ...demoAccess(), whoAsks: async () => admin };
      const app = createWebApp(store, { access, assetsDir: emptyPages(), extractor: "test", operations });
      const web = await serveWeb(app, { host: "127.0.0.1", port: 0 });
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const faults: string[] = [];
        const asked = new Set<string>();
        page.on("pageerror", (error) => faults.push(error.message));
        // Its fonts from elsewhere and its inline styles are kept out; it does without.
        page.on("response", (response) => asked.add(new URL(response.url()).host));
        await page.goto(`${web.url}/queues`);
        await page.getByText("ingest").first().waitFor({ timeout: 15_000 });
        expect(faults).toEqual([]);
        expect([...asked]).toEqual([new URL(web.url).host]);
      } finally {
        await browser.close();
        await web.close();
        await store.close();
      }
    }, 60_000);
  });
});

const admin = {
  person: {
    id: "ada",
    login: "ada",
    name: "Ada",
    role: "admin" as const,
    disabled: false,
  },
  proof: "session" as const,
  session: null,
};
