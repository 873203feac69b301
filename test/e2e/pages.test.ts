import { readFileSync } from "node:fs";
import { XMLValidator } from "fast-xml-parser";
import { fixtureReader } from "../web/fixture-reader.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";

describeInChromium("the pages", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages(fixtureReader());
  }, 60_000);
  afterAll(async () => pages?.close());

  test("the first page shows the first story: what it is, a chart, the figures with their sentences", async () => {
    const { page, faults } = await pages.open("/");
    expect(await page.locator("h1").textContent()).toBe("Prisoner releases in Venezuela, January 2026");
    await page.locator("svg.timeline-plot a").first().waitFor();
    expect(await page.locator(".lead").textContent()).toContain("33 figures from 10 articles of 5 outlets");
    const row = page.locator("tr", { hasText: "political prisoners were being held" });
    expect(await row.locator("td").first().textContent()).toBe("more than 800 detained");
    expect(await row.locator("mark").allTextContents()).toEqual(["800"]);
    expect(await page.locator(".how-to-read").textContent()).toContain("each band is one outlet");
    expect(faults).toEqual([]);
  });

  test("filters narrow chart and table, live in the address, and survive a reload and the way back", async () => {
    const { page } = await pages.open("/");
    const figures = () => page.locator("tbody tr").count();
    const all = await figures();
    await page.getByLabel("Kind of figure").selectOption("detained");
    await page.getByLabel("Outlet", { exact: true }).selectOption("Meridian Wire");
    expect(new URL(page.url()).search).toBe("?kind=detained&outlet=meridian");
    expect(await figures()).toBe(4);
    expect(await page.locator("svg.timeline-plot a").count()).toBe(4);
    await page.reload();
    await page.locator("tbody tr").first().waitFor();
    expect(await figures()).toBe(4);
    expect(await page.getByLabel("Kind of figure").inputValue()).toBe("detained");
    await page.goBack();
    await page.goBack();
    expect(await figures()).toBe(all);
    await page.getByLabel("Story").selectOption("Flood on the Selva coast");
    await page.getByRole("heading", { level: 1, name: "Flood on the Selva coast" }).waitFor();
    expect(new URL(page.url()).search).toBe("?story=coast-flood");
  });

  test("colours tell sources apart, or outlets, as the address says", async () => {
    const { page } = await pages.open("/");
    await page.getByText("Colour: who says so").waitFor();
    await page.getByLabel("Colour in the chart").selectOption("who prints it");
    await page.getByText("Colour: who prints it").waitFor();
    expect(new URL(page.url()).search).toBe("?colour=outlet");
    expect(await page.locator(".legend ul").first().textContent()).toContain("Meridian Wire");
  });

  test("disagreements stand in the order, and the comparison shows the kind, that the address names", async () => {
    const { page } = await pages.open("/compare");
    const reasons = () => page.locator("#disagree ~ ol .card-reason").allTextContents();
    await page.locator(".card-reason").first().waitFor();
    const widest = await reasons();
    await page.getByLabel("Order").selectOption("longest in print first");
    expect(new URL(page.url()).searchParams.get("order")).toBe("oldest");
    await page.getByLabel("Order").selectOption("widest gap first");
    expect(await reasons()).toEqual(widest);
    await page.getByLabel("Kind of figure").selectOption({ index: 1 });
    expect(new URL(page.url()).searchParams.get("kind")).not.toBeNull();
    // What can be taken along is what is shown.
    const kind = new URL(page.url()).searchParams.get("kind");
    const links = await page
      .locator("main a", { hasText: /^CSV$/ })
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(
      ["disagreements", "outdated", "origins", "comparison"].map(
        (name) => `/api/${name}.csv?story=venezuela-releases&kind=${kind}`,
      ),
    );
    await page.reload();
    await page.getByLabel("Kind of figure").waitFor();
    expect(await page.getByLabel("Kind of figure").inputValue()).toBe(
      new URL(page.url()).searchParams.get("kind"),
    );
  });

  test("a mark leads to its sentence by keyboard alone", async () => {
    const { page } = await pages.open("/");
    await page.locator("svg.timeline-plot a").first().waitFor();
    await page.getByLabel("Colour in the chart").focus();
    await page.keyboard.press("Tab"); // past the link that skips the chart
    await page.keyboard.press("Tab");
    await page.locator(".chosen mark").waitFor();
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toMatch(/^Meridian Wire: /);
    expect(await page.locator(".chosen mark").count()).toBe(1);
    const id = await page.evaluate(() => document.activeElement?.getAttribute("data-claim"));
    await page.keyboard.press("Enter");
    const focused = page.locator("tr:focus");
    await focused.waitFor();
    expect(await focused.getAttribute("data-claim")).toBe(id);
    expect(await focused.locator("mark").count()).toBe(1);
    expect(new URL(page.url()).hash).toContain("claim=");
  });

  test("a mark shows its sentence under the pointer", async () => {
    const { page } = await pages.open("/?kind=deaths");
    await page.locator('svg.timeline-plot a[aria-label*="Foro Penal"]').hover();
    await page.locator(".chosen", { hasText: "Two detainees died in custody" }).waitFor();
  });

  test("a link to one figure opens with it chosen", async () => {
    const { page } = await pages.open("/");
    const id = await page.locator("tbody tr").nth(20).getAttribute("data-claim");
    const { page: second } = await pages.open(`/#${new URLSearchParams({ claim: id ?? "" })}`);
    await second.locator("tr.chosen-row").waitFor();
    expect(await second.locator("tr.chosen-row").getAttribute("data-claim")).toBe(id);
  });

  test("the chart is saved as SVG and PNG, the figures as the CSV of the filters", async () => {
    const { page, faults } = await pages.open("/?story=venezuela-releases&kind=detained");
    await page.locator("svg.timeline-plot a").first().waitFor();
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return [download.suggestedFilename(), readFileSync(await download.path())] as const;
    };
    const [svgName, svg] = await save("Save as SVG");
    expect(svgName).toBe("timeline.svg");
    expect(XMLValidator.validate(svg.toString())).toBe(true);
    expect(svg.toString()).toContain("Meridian Wire");
    expect(svg.toString()).not.toMatch(/var\(--|<a\b|class="band"/);
    expect(svg.toString()).toMatch(
      /<text[^>]* text-anchor="start"[^>]*>Foro Penal<[^]*>Shape: what is counted</,
    );
    const [pngName, png] = await save("Save as PNG");
    expect(pngName).toBe("timeline.png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(800);
    const link = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
    expect(link).toBe("/api/claims.csv?story=venezuela-releases&kind=detained");
    expect(faults).toEqual([]);
  });

  test("an article has all its figures marked, with fields and rules beside it", async () => {
    const { page } = await pages.open("/article/meridian-count-v1");
    await page.locator(".facts > li").first().waitFor();
    expect(await page.locator("h1 mark, .article-text mark").allTextContents()).toHaveLength(6);
    expect(await page.locator(".facts > li").count()).toBe(6);
    await page.locator("summary").first().click();
    expect(await page.locator(".rules code").first().textContent()).toBe("number.exact");
    expect(await page.getByRole("link", { name: "Open the original" }).getAttribute("href")).toBe(
      "https://meridian.example/2026/count",
    );
  });

  test("the comparison has disagreements with both quotes, findings, and a figure leads back to its sentence", async () => {
    const { page, faults } = await pages.open("/compare");
    const card = page.locator(".card", { hasText: "about 50 and 116 released" });
    expect(await card.locator("blockquote").count()).toBe(2);
    expect(await page.locator(".findings").textContent()).toContain("Hedge dropped");
    const behind = page
      .locator("section", { has: page.locator("#outdated") })
      .locator(".card")
      .first();
    await behind.waitFor();
    expect(await behind.textContent()).toMatch(
      /had it first.*still prints.*The latest, where it was first.*Behind by/,
    );
    const origins = page.locator("section", { has: page.locator("#origins") });
    await origins.getByText("figures are printed by several outlets").waitFor();
    const cell = page.locator(".matrix a", { hasText: "more than 800" });
    await cell.click();
    await page.locator("tr.chosen-row", { hasText: "more than 800" }).waitFor();
    expect(faults).toEqual([]);
  });

  test("silent edits show before and after; runs show counts and reasons", async () => {
    const { page } = await pages.open("/edits");
    const card = page.locator(".card", { hasText: "The hedge was dropped" });
    expect(await card.locator("mark").allTextContents()).toEqual(["100", "100"]);
    await page.getByRole("link", { name: "Runs" }).click();
    await page.getByRole("heading", { level: 1, name: "Runs" }).waitFor();
    await page.locator(".card").first().waitFor();
    expect(await page.locator(".card").first().textContent()).toContain("robots.txt forbids it");
  });

  test.each([
    ["/?story=quiet-story", "No figure has been found for this story yet"],
    ["/?kind=injured", "No figure fits these filters"],
    ["/compare?story=all", "Choose a story"],
  ])("%s says what to do", async (path, words) => {
    const { page } = await pages.open(path);
    await page.getByText(words).waitFor();
  });

  test("an unknown page and an unknown article say so", async () => {
    const { page } = await pages.open("/nowhere");
    expect(await page.locator("h1").textContent()).toBe("There is no such page");
    const article = await pages.open("/article/nope");
    expect(await article.page.locator("[role=alert]").textContent()).toContain(
      "There is no stored article with this id",
    );
  });

  test.each([320, 768, 1280])("at %d px nothing runs out of the window", async (width) => {
    for (const path of ["/", "/compare", "/edits", "/runs", "/article/meridian-count-v1"]) {
      const { page } = await pages.open(path, { viewport: { width, height: 800 } });
      await page.locator("main p").first().waitFor();
      await page.waitForTimeout(150);
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, reach]).toEqual([path, width]);
      await page.context().close();
    }
  });

  test("a server that is gone is said in words, with a way to try again", async () => {
    const { page } = await pages.open("/");
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("link", { name: "Runs" }).click();
    await page.getByText("The server does not answer. Is it still running?").waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("New figures").first().waitFor();
  });
});
