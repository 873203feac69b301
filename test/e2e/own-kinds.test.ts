import { type FixtureArticle, fixtureReader } from "../web/fixture-reader.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";

const printed = (outlet: string, number: string): FixtureArticle => ({
  outlet,
  url: `https://${outlet}.example/flood`,
  publishedAt: "2026-03-02T08:00:00Z",
  story: "coast-flood",
  title: "The river rises",
  text: `Crews evacuated ${number} villagers, and 80 were left homeless.`,
  claims: [
    { number, at: `evacuated ${number}`, kind: "evacuated", measure: "event", subject: "villagers" },
    { number: "80", at: "and 80", kind: "left_homeless", measure: "event" },
  ],
});

describeInChromium("kinds of a newsroom's own", () => {
  let pages: Pages;
  beforeAll(async () => {
    const reader = fixtureReader([printed("meridian", "300"), printed("harbour", "450")]);
    // The other kind was taken out of the config since its claims were stored.
    pages = await startPages(reader, [{ id: "evacuated", label: "Evacuated", measure: "event" }]);
  }, 60_000);
  afterAll(async () => pages?.close());

  test("the filter has the label of a kind, and the id of one that is not known", async () => {
    const { page, faults } = await pages.open("/?story=coast-flood");
    await page.locator("option", { hasText: /^Evacuated$/ }).waitFor({ state: "attached" });
    const kinds = page.getByLabel("Kind of figure");
    expect(await kinds.locator("option").allTextContents()).toEqual([
      "all kinds",
      "Evacuated",
      "left homeless",
    ]);
    await kinds.selectOption("left_homeless");
    expect(await page.locator("tbody tr").count()).toBe(2);
    expect(await page.locator("tbody tr td").first().textContent()).toBe("80 left homeless");
    expect(faults).toEqual([]);
  });

  test("each has a shape of its own in the chart, and the legend names it", async () => {
    const { page, faults } = await pages.open("/?story=coast-flood");
    await page.locator("svg.timeline-plot a").first().waitFor();
    expect(await page.locator("svg.timeline-plot a").count()).toBe(4);
    const shapes = page.locator(".legend ul").nth(1).locator("li");
    expect(await shapes.allTextContents()).toEqual(["evacuated", "left homeless"]);
    const drawn = await shapes
      .locator("path")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
    expect(new Set(drawn).size).toBe(2);
    await page.getByLabel("Kind of figure").selectOption("left_homeless");
    expect(await shapes.allTextContents()).toEqual(["left homeless"]);
    expect(faults).toEqual([]);
  });

  test("outlets are compared in it", async () => {
    const { page, faults } = await pages.open("/compare?story=coast-flood");
    const group = page.locator("tbody", { hasText: "evacuated (villagers)" });
    expect(await group.locator(".cell-figure a").allTextContents()).toEqual(["300", "450"]);
    expect(await page.locator("main").textContent()).toContain("300 and 450 evacuated cannot both hold");
    expect(faults).toEqual([]);
  });
});
