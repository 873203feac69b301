import axe from "axe-core";
import type { Page } from "playwright-core";
import { Story } from "../../src/domain/story.ts";
import { print } from "../pipeline/review/room.ts";
import { describeInChromium } from "./chromium.ts";
import { type ReviewPages, startReview } from "./review-room.ts";

const PRINTED = [
  ["tern", "[116] prisoners were freed in Velda.", "Marek's regime", "political", "political prisoners"],
  [
    "gull",
    "[90] prisoners were freed in Velda.",
    "the Velda government",
    "government",
    "political prisoners",
  ],
  ["heron", "[4] Americans were freed in Velda.", "Cell Watch", "ngo", "American citizens"],
  ["plover", "[20] foreigners were freed in Velda.", "Cell Watch", "ngo", "foreigners"],
] as const;

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const names = (page: Page) => page.locator(".registry-entry h3").allTextContents();
const told = (page: Page, words: string) => page.locator(".told", { hasText: words }).waitFor();

describeInChromium("the registry of sources", () => {
  let pages: ReviewPages;
  beforeAll(async () => {
    pages = await startReview();
    await pages.room.store.saveStories([
      Story.parse({ id: "velda", name: "Releases in Velda", all: ["Velda"] }),
    ]);
    for (const [outlet, text, name, type, subject] of PRINTED) {
      const cue = { start: 0, end: 4, text: "said" };
      const attribution = { source: { name, names: [name], type }, via: null, cue, stance: "says" as const };
      const fields = { kind: "released", subject, attribution };
      await print(
        pages.room,
        { id: `velda-${outlet}`, outlet, text, publishedAt: "2026-03-02T18:00:00Z" },
        fields,
      );
    }
  }, 120_000);
  afterAll(async () => pages?.close());

  async function open(
    role: "viewer" | "editor" | "admin",
    path: string,
    options?: Parameters<ReviewPages["window"]>[1],
  ) {
    const opened = await pages.window(role, options);
    await opened.page.goto(`${pages.origin}${path}`);
    await opened.page.locator("#changes").waitFor();
    return opened;
  }

  test("two sources are merged by keyboard, compared as one in their own words, and the undo restores them", async () => {
    const { page, context, faults } = await open("editor", "/sources?story=velda");
    expect((await names(page)).map((one) => one.trim())).toEqual([
      "Cell Watch",
      "Marek's regime",
      "the Velda government",
    ]);
    for (const name of ["the Velda government", "Marek's regime"]) {
      await page.getByRole("checkbox", { name }).focus();
      await page.keyboard.press("Space");
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("merge-keep");
    await page.getByLabel("Why, if it needs a word").fill("one cabinet");
    await page.keyboard.press("Enter");
    await told(page, "was merged into “the Velda government”");
    await page.locator(".registry-changes", { hasText: "one cabinet" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("told");
    const merged = page.locator(".registry-entry", { hasText: "Velda government" });
    expect(await merged.locator(".wordings").textContent()).toMatch(
      /Marek's regime.*tern \(1\).*the Velda government.*gull \(1\)/,
    );

    await page.goto(`${pages.origin}/compare?story=velda`);
    const row = page.locator(".matrix tr", { hasText: "the Velda government" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/also printed as “Marek's regime”.*116/);
    const card = page.locator(".card", { hasText: "both are credited to the Velda government" });
    expect(await card.textContent()).toContain("printed as “Marek's regime”");
    await page.goto(`${pages.origin}/?story=velda`);
    await page.locator("svg.timeline-plot").waitFor();
    expect(await page.locator('svg.timeline-plot a[aria-label*="116"]').getAttribute("aria-label")).toContain(
      "the Velda government",
    );

    await page.goto(`${pages.origin}/sources?story=velda`);
    await page.getByRole("button", { name: /^Undo change 1:/ }).click();
    await told(page, "Change 1 was taken back.");
    await page.getByRole("checkbox", { name: "Marek's regime" }).waitFor();
    await page.getByRole("button", { name: /^Do it again change 2:/ }).click();
    await told(page, "Change 2 was taken back.");
    await page.getByRole("button", { name: "Split off “Marek's regime”" }).click();
    await told(page, "was split off");
    await page.getByRole("checkbox", { name: "Marek's regime" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a source is renamed and given a type; what another editor did meanwhile is not overwritten", async () => {
    const address = "/sources?story=velda&q=cell";
    const [{ page, context }, late] = [await open("editor", address), await open("admin", address)];
    expect(await names(page)).toHaveLength(1);
    await page.locator("summary", { hasText: "Cell Watch" }).click();
    await page.getByLabel("Type").selectOption({ label: "expert" });
    await told(page, "“Cell Watch” is of the type “expert” now.");
    await page.getByLabel("Name", { exact: true }).fill("Cell Watch Velda");
    await page.getByRole("button", { name: "Rename" }).click();
    await told(page, "“Cell Watch” is “Cell Watch Velda” now.");
    await page.getByRole("checkbox", { name: "Cell Watch Velda" }).waitFor();
    expect(await page.locator(".registry-entry .faint").first().textContent()).toContain(
      "expert · 2 figures in 2 outlets",
    );
    await late.page.locator("summary", { hasText: "Cell Watch" }).click();
    await late.page.getByLabel("Type").selectOption({ label: "media" });
    await told(late.page, "Eve Lind changed the registry while you had it open; look again.");
    await late.page.getByRole("checkbox", { name: "Cell Watch Velda" }).waitFor();
    await Promise.all([context.close(), late.context.close()]);
  });

  test("Americans become a part of foreigners", async () => {
    const { page, context } = await open("editor", "/sources?story=velda&list=subject");
    await page.locator("summary", { hasText: "American citizens" }).click();
    await page.getByLabel("Part of").selectOption({ label: "foreigners" });
    await told(page, "“American citizens” is a part of “foreigners” now.");
    await page.locator(".registry-entry", { hasText: "part of foreigners" }).waitFor();
    await context.close();
  });

  test("a viewer sees who is one and what was changed, and can change nothing", async () => {
    const { page, context } = await open("viewer", "/sources?story=velda");
    expect((await names(page)).length).toBeGreaterThan(1);
    expect(await page.locator("main input[type=checkbox], main .registry-entry button").count()).toBe(0);
    expect(await page.getByRole("button", { name: /Undo|Do it again/ }).count()).toBe(0);
    await context.close();
  });

  test("words that nobody has are told, with a way back", async () => {
    const { page, context } = await open("viewer", "/sources?story=velda&q=zeppelin");
    await page.getByRole("link", { name: "Show all of them" }).click();
    await page.locator(".registry-entry").first().waitFor();
    await context.close();
  });

  test.each(["?story=velda", "?story=velda&list=subject", "?q=zeppelin"])(
    "axe finds no violation on /sources%s, wide and narrow, light and dark, and nothing sticks out",
    async (query) => {
      for (const [width, colorScheme] of [
        [1280, "light"],
        [375, "dark"],
      ] as const) {
        const look = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
        const { page, context } = await open("editor", `/sources${query}`, look);
        // Everything that can be open is open.
        for (const box of await page.getByRole("checkbox").all()) await box.check();
        for (const summary of await page.locator("main summary").all()) await summary.click();
        await page.addScriptTag({ content: axe.source });
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        await context.close();
      }
    },
  );
});
