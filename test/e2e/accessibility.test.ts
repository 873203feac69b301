import axe from "axe-core";
import { fixtureReader } from "../web/fixture-reader.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

const VIEWS = [
  "/",
  "/?story=quiet-story",
  "/compare",
  "/edits",
  "/runs",
  "/article/meridian-count-v1",
  "/article/nope",
  "/nowhere",
];

describeInChromium("axe finds no violation", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages(fixtureReader());
  }, 60_000);
  afterAll(async () => pages?.close());

  test.each(VIEWS)("%s, wide and narrow, light and dark", async (path) => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [375, "dark"],
    ] as const) {
      // The check itself is injected, which the policy of the page rightly forbids.
      const { page } = await pages.open(path, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await page.waitForTimeout(400);
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
      );
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
        ),
      ).toEqual([]);
      await page.context().close();
    }
  });
});
