import { print } from "../pipeline/review/room.ts";
import { axeFaults, CHECKED } from "./axe.ts";
import { describeInChromium } from "./chromium.ts";
import { type ReviewPages, startReview } from "./review-room.ts";

describeInChromium("settling what became of a rewritten figure", () => {
  let pages: ReviewPages;
  beforeAll(async () => {
    pages = await startReview();
    const paper = (id: string, text: string) =>
      print(pages.room, {
        id,
        outlet: "tern",
        articleUrl: "https://tern.example/jail",
        title: "The jail of Pell",
        text,
      });
    await paper("jail-1", "Guards said [12] people died in the jail. In the yard [3] people died.");
    await paper("jail-2", "The toll of the fire in the jail stands at [14] people.");
  }, 120_000);
  afterAll(async () => pages?.close());

  async function open(role: "viewer" | "reviewer", path = "/edits?story=all") {
    const opened = await pages.window(role, CHECKED);
    await opened.page.goto(pages.origin + path);
    await opened.page.locator("#settled").waitFor();
    await opened.page.locator(".orphan").first().waitFor();
    return opened;
  }

  test("a viewer sees what is open and can settle nothing; axe finds no violation", async () => {
    const { page, context } = await open("viewer");
    expect(await page.locator(".orphan").first().textContent()).toContain(
      "A reviewer or an editor settles it.",
    );
    expect(await page.locator(".orphan button").count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  }, 90_000);

  test("by keyboard: two are said to be one, another to be gone, and the first is taken back", async () => {
    const { page, context, faults } = await open("reviewer");
    expect(await axeFaults(page)).toEqual([]);
    const told = (words: string) => page.locator(".told", { hasText: words }).waitFor();
    const card = (words: string) => page.locator(".card", { hasText: words });
    await page.getByLabel("Change").selectOption({ label: "to be settled (3)" });
    expect(new URL(page.url()).searchParams.get("change")).toBe("open");

    const gone = card("“12” dead was taken out");
    await gone.getByRole("button", { name: /^The same figure ?: “14 dead”/ }).focus();
    await page.keyboard.press("Enter");
    await told("Settled: the two are one figure.");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("told");
    await page.getByText("No edit is of this sort").waitFor();
    await page.getByLabel("Change").selectOption({ label: "all changes" });
    const changed = card("The number changed: “12” dead became “14” dead.");
    await changed.getByText("Settled by Ben Holt").waitFor();
    const log = page.locator("section", { has: page.locator("#settled") });
    await log.getByText("settled: “12 dead” in “The jail of Pell” went on as “14 dead”").first().waitFor();

    await log.getByRole("button", { name: /^Undo change 1/ }).click();
    await told("Line 1 was taken back.");
    await gone.waitFor();
    await card("“3” dead was taken out")
      .getByRole("button", { name: /^None of these: it was taken out/ })
      .click();
    await told("Settled: “3 dead” was taken out.");
    await card("“3” dead was taken out").getByText("Settled by Ben Holt").waitFor();
    expect(await card("“3” dead was taken out").locator(".orphan").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  }, 90_000);
});
