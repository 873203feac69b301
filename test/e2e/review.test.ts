import axe from "axe-core";
import type { Page } from "playwright-core";
import { verifyLog } from "../../src/pipeline/review/verify-log.ts";
import { describeInChromium } from "./chromium.ts";
import { type ReviewPages, startReview } from "./review-room.ts";

const heading = (page: Page) => page.locator("h1").first().textContent();

async function openQueue(page: Page, origin: string, query = ""): Promise<void> {
  await page.goto(`${origin}/review${query}`);
  await page.locator(".queue li, main .note").first().waitFor();
}

/** Opens the first claim of the queue by keyboard. */
async function begin(page: Page, origin: string, query = ""): Promise<void> {
  await openQueue(page, origin, query);
  await page.locator(".queue li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".actions").waitFor();
}

const wordsOf = (page: Page) => /review\/([\w-]+)/.exec(page.url())?.[1] ?? "";
const leftClaim = (page: Page, words: string) =>
  page.waitForFunction((old) => {
    const { pathname } = window.location;
    if (pathname.endsWith(old)) return false;
    const desk = document.querySelector<HTMLElement>(".desk");
    return desk ? pathname.endsWith(desk.dataset["words"] ?? "-") : document.querySelector(".queue") !== null;
  }, words);

/** Selects words in the article as a mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const pieces = [...document.querySelectorAll<HTMLElement>("[data-field=text] [data-at]")];
    const text = pieces.map((piece) => piece.textContent).join("");
    const at = text.indexOf(wanted);
    const point = (offset: number, end: boolean) => {
      let before = 0;
      for (const piece of pieces) {
        const length = piece.textContent?.length ?? 0;
        if (end ? offset <= before + length : offset < before + length)
          return [piece.firstChild as Node, offset - before] as const;
        before += length;
      }
      throw new Error(`no “${wanted}” in the article`);
    };
    if (at < 0) throw new Error(`no “${wanted}” in the article`);
    const range = document.createRange();
    range.setStart(...point(at, false));
    range.setEnd(...point(at + wanted.length, true));
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  }, words);
}

describeInChromium("the review room", () => {
  let pages: ReviewPages;
  beforeAll(async () => {
    pages = await startReview({ secondReader: { kinds: ["missing"], stories: [] } });
  }, 120_000);
  afterAll(async () => pages?.close());
  const entries = () => pages.room.reviews.lastEntries(100);

  test("axe finds no violation on any page, wide and narrow, light and dark, and nothing sticks out", async () => {
    const [item] = await pages.room.reviews.queuePage({ kind: "deaths" }, null, 1);
    const paths = [
      "/review",
      "/review?status=accepted",
      `/review/${item?.words}`,
      "/review/nothing-there",
      "/decisions",
      "/people",
      "/account",
      "/docs",
      "/login",
      "/start#none",
    ];
    let checked = 0;
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [1280, "light"],
      [375, "dark"],
    ] as const) {
      const { page, context } = await pages.window("admin", {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      for (const path of paths) {
        await page.goto(pages.origin + path);
        await page.waitForTimeout(600);
        if (path.includes(item?.words ?? "-")) await page.keyboard.press("c");
        await page.addScriptTag({ content: axe.source });
        const { violations } = (await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<unknown> } }).axe.run(),
        )) as {
          violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
        };
        checked += 1;
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${path} ${width}: sticks out by ${over} px`);
        const picture = /^\/(?:review|decisions|people|account)$/.exec(path)?.[0].slice(1);
        if (picture && process.env["CLAIMLINE_PICTURES"])
          await page.screenshot({
            path: `${process.env["CLAIMLINE_PICTURES"]}/${picture}-${width}.png`,
            fullPage: picture !== "review",
          });
        for (const { id, nodes } of violations)
          for (const node of nodes)
            found.push(`${path} ${width}: ${id}: ${node.target.join(" ")}: ${node.failureSummary}`);
      }
      await context.close();
    }
    process.stdout.write(`axe: ${checked} pages, ${found.length} violations\n`);
    expect(found).toEqual([]);
  }, 120_000);

  test("a correction by selecting words: the source and who is counted", async () => {
    const { page, context, faults } = await pages.window("reviewer");
    await begin(page, pages.origin, "?kind=deaths");
    const words = wordsOf(page);
    await select(page, "Rescuers");
    await page.keyboard.press("3");
    await page.locator("#c-source").waitFor();
    await select(page, "fishermen");
    await page.keyboard.press("2");
    await page.waitForFunction(
      () => (document.querySelector("#c-subject") as HTMLInputElement).value === "fishermen",
    );
    await page.keyboard.press("Control+Enter");
    await leftClaim(page, words);
    await page.waitForTimeout(300);
    const [last] = await entries();
    expect(last).toMatchObject({
      words,
      decision: "corrected",
      correction: { fields: { subject: "fishermen", source: { name: "Rescuers" } } },
    });
    expect(last?.correction?.places.source?.exact).toBe("Rescuers");
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);

  test("undo takes the decision back, and the log has both", async () => {
    const { page, context } = await pages.window("reviewer");
    await begin(page, pages.origin, "?kind=deaths");
    const words = wordsOf(page);
    await page.keyboard.press("r");
    await page.keyboard.press("2");
    await leftClaim(page, words);
    await page.waitForTimeout(300);
    await page.keyboard.press("u");
    await page.waitForURL((url) => url.pathname.endsWith(words));
    await page.waitForTimeout(300);
    expect((await entries()).slice(0, 2).map(({ decision }) => decision)).toEqual(["reopened", "rejected"]);
    expect((await pages.room.reviews.items([words]))[0]?.status).toBe("open");
    await context.close();
  }, 60_000);

  test("a missed claim is added by marking its number", async () => {
    const { page, context } = await pages.window("reviewer");
    await begin(page, pages.origin, "?kind=injured");
    const text = (await page.locator("[data-field=text]").textContent()) ?? "";
    expect(text).toContain("looters");
    await select(page, "residents");
    await page.keyboard.press("m");
    await page.locator("form.correct").waitFor();
    await page.locator("#c-low").fill("3");
    await page.locator("#c-high").fill("3");
    await page.keyboard.press("Control+Enter");
    await page.getByText("is added").waitFor();
    const [last] = await entries();
    expect([last?.decision, last?.judged.place.exact]).toEqual(["added", "residents"]);
    await context.close();
  }, 60_000);

  test("two people on one claim: each sees the other, the later one is shown what was decided and settles it", async () => {
    const [ben, eve] = [await pages.window("reviewer"), await pages.window("editor")];
    await begin(ben.page, pages.origin, "?kind=injured");
    const words = wordsOf(ben.page);
    await eve.page.goto(`${pages.origin}/review/${words}`);
    await eve.page.getByText("Ben Holt has this claim open too").waitFor();
    await ben.page.keyboard.press("a");
    await leftClaim(ben.page, words);
    await ben.page.waitForTimeout(300);
    await eve.page.keyboard.press("b");
    await eve.page.getByText("Ben Holt decided on this claim while you had it open: accepted.").waitFor();
    expect((await pages.room.reviews.items([words]))[0]?.status).toBe("accepted");
    await eve.page.getByRole("button", { name: "Mine all the same" }).click();
    await eve.page.waitForTimeout(500);
    expect((await pages.room.reviews.items([words]))[0]?.status).toBe("ambiguous");
    await ben.context.close();
    await eve.context.close();
  }, 60_000);

  test("a lost connection: decisions are kept, also over a reload, and sent once it is back", async () => {
    const { page, context } = await pages.window("reviewer");
    await begin(page, pages.origin, "?kind=injured");
    const words = wordsOf(page);
    const before = (await pages.room.reviews.logEnd()).seq;
    await page.route("**/api/review/decisions", (route) => route.abort());
    await page.keyboard.press("a");
    await page.getByText("1 decision is kept in this browser").waitFor();
    expect((await pages.room.reviews.logEnd()).seq).toBe(before);
    await page.reload();
    await page.getByText("1 decision is kept in this browser").waitFor();
    await page.unroute("**/api/review/decisions");
    await page
      .getByText("1 decision is kept in this browser")
      .waitFor({ state: "detached", timeout: 15_000 });
    expect((await pages.room.reviews.items([words]))[0]?.status).toBe("accepted");
    expect((await pages.room.reviews.logEnd()).seq).toBe(before + 1);
    await context.close();
  }, 60_000);

  test("a second reader does not see what the first decided; an editor settles what they see differently", async () => {
    const [ben, eve] = [await pages.window("reviewer"), await pages.window("editor")];
    await begin(ben.page, pages.origin, "?kind=missing");
    const words = wordsOf(ben.page);
    await ben.page.keyboard.press("a");
    await leftClaim(ben.page, words);
    await ben.page.waitForTimeout(300);
    await eve.page.goto(`${pages.origin}/review/${words}`);
    await eve.page.getByText("You read it without seeing what they decided").waitFor();
    expect(await eve.page.locator("main").textContent()).not.toContain("Ben Holt:");
    await eve.page.keyboard.press("r");
    await eve.page.keyboard.press("1");
    await leftClaim(eve.page, words);
    await eve.page.waitForTimeout(300);
    expect((await pages.room.reviews.items([words]))[0]?.status).toBe("disputed");
    await eve.page.goto(`${pages.origin}/review/${words}`);
    await eve.page.locator(".actions").waitFor();
    await eve.page.keyboard.press("a");
    await leftClaim(eve.page, words);
    await ben.page.goto(`${pages.origin}/decisions`);
    await ben.page.getByText("settled by Eve Lind: accepted").waitFor();
    await ben.context.close();
    await eve.context.close();
  }, 60_000);

  test("the page as fetched is shown without anything that runs", async () => {
    const { page, context, faults } = await pages.window("viewer");
    await page.goto(`${pages.origin}/snapshot/none`);
    expect(await page.locator("h1").textContent()).toBe("Storm reaches Orrow");
    expect(await page.locator("script, img, [onclick], a[href^=javascript]").count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);

  test("thirty claims by keyboard alone", async () => {
    const { page, context, faults } = await pages.window("editor");
    await pages.room.reviews.lastEntries(1);
    const already = (await pages.room.reviews.logEnd()).seq;
    // The help overlay is reached and left by keys as well.
    await begin(page, pages.origin, "?status=open");
    await page.keyboard.press("?");
    await page.locator("dialog.help").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog.help").waitFor({ state: "detached" });
    const times: number[] = [];
    let decided = 0;
    while (decided < 30) {
      const words = wordsOf(page);
      if (!words) break;
      const started = performance.now();
      if (decided % 5 === 3) {
        await page.keyboard.press("r");
        await page.keyboard.press("1");
      } else await page.keyboard.press(decided % 5 === 4 ? "b" : "a");
      await leftClaim(page, words);
      times.push(performance.now() - started);
      decided += 1;
      if ((await heading(page)) === "Review") await begin(page, pages.origin).catch(() => undefined);
    }
    await page.waitForTimeout(500);
    const sorted = times.toSorted((a, b) => a - b);
    process.stdout.write(
      `30 claims by keyboard: ${decided} decided; the program's share of a claim: median ${sorted[Math.floor(decided / 2)]?.toFixed(0)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms\n`,
    );
    expect([decided, (await pages.room.reviews.logEnd()).seq - already]).toEqual([30, 30]);
    expect((await verifyLog(pages.room.reviews)).faults).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  }, 120_000);
});
