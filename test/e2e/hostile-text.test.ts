import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { fixtureReader } from "../web/fixture-reader.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";

const PAYLOADS = [
  "<script>window.ran = 1</script>",
  "<img src=x onerror=window.ran=1>",
  "<svg onload=window.ran=1>",
  '"><iframe srcdoc="<script>parent.ran=1</script>">',
  "javascript:window.ran=1",
  "{{constructor.constructor('window.ran=1')()}}",
];
const hostile = PAYLOADS.join(" ");

/** Every text that comes from a page holds every payload. */
function poison(row: PrintedClaim): PrintedClaim {
  const { claim } = row;
  const attribution = claim.attribution && {
    ...claim.attribution,
    source: { ...claim.attribution.source, name: hostile, names: [hostile] },
    via: hostile,
    cue: { ...claim.attribution.cue, text: hostile },
  };
  const poisoned = {
    ...claim,
    subject: hostile,
    sentence: `${hostile} ${claim.number} ${hostile}`,
    attribution,
    rules: [hostile],
  };
  return { ...row, claim: poisoned, title: hostile, outletName: hostile, url: "javascript:window.ran=1" };
}

describeInChromium("script in the text of articles", () => {
  let pages: Pages;
  beforeAll(async () => {
    const reader = fixtureReader();
    pages = await startPages({
      ...reader,
      printedClaims: async (filter) => (await reader.printedClaims(filter)).map(poison),
      stories: async () => (await reader.stories()).map((story) => ({ ...story, name: hostile })),
      article: async (id) => {
        const article = await reader.article(id);
        return (
          article && {
            ...article,
            title: hostile + article.title,
            text: `${hostile}\n\n${article.text}`,
            url: "javascript:window.ran=1",
          }
        );
      },
    });
  }, 60_000);
  afterAll(async () => pages?.close());

  test.each(["/", "/compare", "/edits", "/article/meridian-count-v1"])(
    "%s shows it as text and runs none of it",
    async (path) => {
      const { page, faults } = await pages.open(path);
      await page.getByText("<script>window.ran = 1</script>").first().waitFor({ state: "attached" });
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
      expect(await page.locator("img, iframe, script:not([src])").count()).toBe(0);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  test("even markup that got into the page would not run: the policy forbids it", async () => {
    const { page } = await pages.open("/runs");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = 1";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran=1'>");
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  });
});
