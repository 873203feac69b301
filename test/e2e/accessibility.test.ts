import { fixtureReader } from "../web/fixture-reader.ts";
import { axeFaults, CHECKED } from "./axe.ts";
import { describeInChromium, type Pages, startPages } from "./chromium.ts";

const VIEWS = [
  "/",
  "/?story=quiet-story",
  "/overview",
  "/overview?story=quiet-story",
  "/overview?kind=injured",
  "/brief",
  "/?story=all",
  "/compare?story=all",
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

  test.each(VIEWS)(
    "%s, wide and narrow, light and dark",
    async (path) => {
      const { page } = await pages.open(path, CHECKED);
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
