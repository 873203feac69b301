import { writeFileSync } from "node:fs";
import { fixtureReader } from "../web/fixture-reader.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";
import { pdfText } from "./pdf-text.ts";

/** Points of A4, as PDF gives the sheet. */
const A4 = /\/MediaBox \[\s?0 0 59[45][.\d]* 84[12][.\d]*\s?\]/g;
const pictures = process.env["CLAIMLINE_PICTURES"];

describeInChromium("the overview of a story", () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages(fixtureReader());
  }, 60_000);
  afterAll(async () => pages?.close());

  test("says what each source last said, what disagrees, what changed, and leads on", async () => {
    const { page, faults } = await pages.open("/overview");
    expect(await page.locator("h1").textContent()).toBe(
      "Prisoner releases in Venezuela, January 2026: overview",
    );
    expect(await page.locator(".lead").textContent()).toContain("33 figures in 10 articles of 5 outlets");
    expect(await page.locator(".latest tbody tr").count()).toBe(12);
    expect(await page.locator("#disagree").locator("xpath=../..").locator(".card").count()).toBe(4);
    expect(await page.locator("section[aria-labelledby=edits] li").count()).toBeGreaterThan(0);
    await page.locator(".latest th a").first().click();
    await page.locator("tr.chosen-row").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "All edits" }).click();
    await page.getByRole("heading", { level: 1, name: /silent edits$/ }).waitFor();
    expect(faults).toEqual([]);
  });

  test("the story is chosen by keyboard and stands in the address; the JSON beside it says the same", async () => {
    const { page } = await pages.open("/overview");
    await page.getByLabel("Story").focus();
    await page.keyboard.type("Flood");
    await page.getByRole("heading", { level: 1, name: "Flood on the Selva coast: overview" }).waitFor();
    expect(new URL(page.url()).search).toBe("?story=coast-flood");
    const link = page.locator("main").getByRole("link", { name: "JSON" }).first();
    await link.waitFor();
    const twin = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    const { story, latest } = await twin.json();
    expect(story.id).toBe("coast-flood");
    expect(await page.locator(".latest tbody tr").count()).toBe(latest.top.length);
  });

  test("the kind of figure lives in the address, holds for the JSON and the brief, and one without figures says so", async () => {
    const { page } = await pages.open("/overview");
    await page.getByLabel("Kind of figure").selectOption("detained");
    await page.getByText("7 figures in").first().waitFor();
    expect(new URL(page.url()).search).toBe("?kind=detained");
    await page.reload();
    await page.locator(".latest tbody tr").first().waitFor();
    expect(await page.getByLabel("Kind of figure").inputValue()).toBe("detained");
    for (const figure of await page.locator(".latest tbody th").allTextContents())
      expect(figure).toContain("detained");
    await page.getByRole("link", { name: "A brief to print" }).click();
    await page.getByText("Only figures of the kind “detained”.").waitFor();
    const { page: none } = await pages.open("/overview?kind=injured");
    await none.getByText("No figure of this story is of this kind").waitFor();
  });

  test("an answer that does not come is said, with a way to try again", async () => {
    const { page } = await pages.open("/runs");
    await page.route("**/api/overview**", (route) => route.abort());
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByText("The server does not answer").waitFor();
    await page.unroute("**/api/overview**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "What each source last said" }).waitFor();
  });

  test("all articles, and a story without figures, say what to do", async () => {
    const { page } = await pages.open("/overview?story=all");
    expect(await page.locator(".note").textContent()).toContain("Choose a story");
    const { page: quiet } = await pages.open("/overview?story=quiet-story");
    expect(await quiet.locator(".note").textContent()).toContain("See what the last run did");
  });

  test("nothing sticks out, wide or narrow", async () => {
    for (const width of [1280, 375])
      for (const path of ["overview", "brief"]) {
        const { page } = await pages.open(`/${path}`, { viewport: { width, height: 900 } });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([path, width, over]).toEqual([path, width, Math.min(0, over)]);
        if (pictures) await page.screenshot({ path: `${pictures}/${path}-${width}.png`, fullPage: true });
      }
  });

  test("the brief prints on A4, without the ways around it, with both sentences of a disagreement", async () => {
    const { page, faults } = await pages.open("/brief");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-head").isVisible()).toBe(false);
    expect(await page.locator(".brief-tools").isVisible()).toBe(false);
    expect(await page.locator(".brief ol blockquote").count()).toBe(8);
    expect(await page.locator("main").textContent()).toMatch(
      /How this was made[^]*Found by claimline test; newest article 14 Jan 2026[^]*put together \d/,
    );
    expect(await page.locator(".brief blockquote").first().textContent()).toContain(
      "https://meridian.example/",
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(A4)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(3);
    // What is on the sheets, read from the file: every sentence that disagrees, who printed it, and how it was made.
    const onPaper = pdfText(pdf);
    const quotes = await page.locator(".brief ol blockquote q").allTextContents();
    for (const words of [...quotes, "Found by claimline test", "https://meridian.example/", "Foro Penal"])
      expect(onPaper).toContain(words.normalize("NFKC").replaceAll(/\s/g, ""));
    expect(onPaper).not.toContain("Backtotheoverview");
    if (pictures) writeFileSync(`${pictures}/brief.pdf`, pdf);
    expect(faults).toEqual([]);
  });
});
