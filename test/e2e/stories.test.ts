import axe from "axe-core";
import type { Page } from "playwright-core";
import { print } from "../pipeline/review/room.ts";
import { describeInChromium } from "./chromium.ts";
import { type ReviewPages, startReview } from "./review-room.ts";

const PRINTED = [
  ["tern", "The guards opened the gates of Okrana prison near Velmar, and [116] prisoners were freed."],
  ["gull", "At dawn the gates of Okrana prison near Velmar opened for [116] prisoners."],
  ["heron", "Nobody at Okrana prison near Velmar would say who the [56] freed prisoners were."],
] as const;

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

const told = (page: Page, words: string) => page.locator(".told", { hasText: words }).waitFor();

describeInChromium("stories", () => {
  let pages: ReviewPages;
  beforeAll(async () => {
    pages = await startReview();
    for (const [outlet, text] of PRINTED)
      await print(
        pages.room,
        {
          id: `okrana-${outlet}`,
          outlet,
          text,
          title: `Okrana (${outlet})`,
          publishedAt: "2026-03-03T08:00:00Z",
        },
        { kind: "released", subject: "prisoners" },
      );
  }, 120_000);
  afterAll(async () => pages?.close());

  async function open(role: "viewer" | "editor", options?: Parameters<ReviewPages["window"]>[1]) {
    const opened = await pages.window(role, options);
    await opened.page.goto(`${pages.origin}/stories`);
    await opened.page.locator("#changes").waitFor();
    await opened.page.locator("#suggestions").waitFor();
    return opened;
  }

  test("a suggestion is made a story by keyboard, changed with the preview beside it, taken away and brought back", async () => {
    const { page, context, faults } = await open("editor");
    const suggestion = page.locator(".story-card", { hasText: "articles of 3 outlets share" });
    expect(await suggestion.textContent()).toMatch(/Okrana.*Velmar/);
    await suggestion.getByRole("button", { name: /^Make it a story/ }).focus();
    await page.keyboard.press("Enter");
    const name = page.getByLabel("Name", { exact: true });
    await name.waitFor();
    expect(await name.evaluate((input) => document.activeElement === input)).toBe(true);
    await page.locator(".story-preview", { hasText: "3 articles of 3 outlets with 3 figures." }).waitFor();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Releases at Okrana");
    await page.keyboard.press("Enter");
    await told(page, "“Releases at Okrana” was saved.");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("told");
    const card = page.locator(".story-card", { hasText: "Releases at Okrana" });
    await card.getByText("3 figures in 3 articles of 3 outlets").waitFor();
    await suggestion.waitFor({ state: "detached" });

    await card.getByRole("button", { name: "Change Releases at Okrana" }).click();
    await page.getByLabel("None of these words").fill("nobody");
    await page.locator(".story-preview", { hasText: "1 more left out by an excluded word." }).waitFor();
    expect(await page.locator(".caught > li").count()).toBe(2);
    expect(await page.locator(".caught").textContent()).toContain("the gates of Okrana prison near Velmar");
    await page.getByRole("button", { name: "Save the change" }).click();
    await card.getByText("2 figures in 2 articles of 2 outlets").waitFor();

    await card.getByRole("link", { name: "Releases at Okrana" }).click();
    await page.getByRole("heading", { level: 1, name: "Releases at Okrana: overview" }).waitFor();
    await page.goto(`${pages.origin}/stories`);
    await card.getByRole("button", { name: "Take away Releases at Okrana" }).click();
    await told(page, "“Releases at Okrana” was taken away.");
    await card.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Undo change 3: took/ }).click();
    await card.getByText("2 figures in 2 articles of 2 outlets").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a story of the editor's own words, places, days and kinds", async () => {
    const { page, context } = await open("editor");
    await page.getByRole("button", { name: "Define a story" }).click();
    const save = page.getByRole("button", { name: "Make the story" });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel("Name", { exact: true }).fill("The storm in Orrow");
    await page.getByLabel("All of these words").fill("storm");
    await page.getByLabel("One of these places").fill("Orrow, Pell");
    await page.getByLabel("Published from").fill("2026-03-01");
    await page.getByRole("checkbox", { name: /^Deaths/ }).check();
    await page.locator(".story-preview", { hasText: "2 articles of 2 outlets with 2 figures." }).waitFor();
    await save.click();
    const card = page.locator(".story-card", { hasText: "The storm in Orrow" });
    await card.getByText("2 figures in 2 articles of 2 outlets").waitFor();
    expect(await card.textContent()).toContain(
      "Articles with “storm”, in “Orrow” or “Pell”, from 2026-03-01; figures: deaths.",
    );
    await context.close();
  });

  test("a viewer sees the stories and can change none", async () => {
    const { page, context } = await open("viewer");
    await page.locator(".story-card", { hasText: "Storm on the west coast" }).waitFor();
    expect(await page.locator("main button").count()).toBe(0);
    await context.close();
  });

  test("axe finds no violation, wide and narrow, light and dark, and nothing sticks out", async () => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [375, "dark"],
    ] as const) {
      const { page, context } = await open("editor", {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await page.getByRole("button", { name: "Define a story" }).click();
      await page.getByLabel("All of these words").fill("storm");
      await page.locator(".caught > li").first().waitFor();
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      if (process.env["CLAIMLINE_PICTURES"])
        await page.screenshot({
          path: `${process.env["CLAIMLINE_PICTURES"]}/stories-${width}.png`,
          fullPage: true,
        });
      await context.close();
    }
  });
});
