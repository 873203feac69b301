import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pageLimits } from "../../src/read/limits.ts";
import { outletRules } from "../../src/read/outlets/registry.ts";
import { parsePage } from "../../src/read/parse-page.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { parseSelector, select } from "../../src/read/tree/select.ts";
import { newOutlet } from "../new/outlet.ts";
import { bytesOf, pageWith, paragraphs } from "./pages.ts";

const folder = resolve(import.meta.dirname, "../../src/read/outlets");
const domains = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Expected {
  readonly url: string;
  readonly text: string[];
}

describe.each(domains)("the rules for %s", (domain) => {
  const page = readFileSync(resolve(folder, domain, "page.html"));
  const { text, ...fields } = JSON.parse(
    readFileSync(resolve(folder, domain, "expected.json"), "utf8"),
  ) as Expected;

  test("stand in the registry", () => {
    const missing = `src/read/outlets/registry.ts lacks: import { ... } from "./${domain}/rules.ts"`;
    expect(outletRules.some((rules) => rules.domain === domain) ? "" : missing).toBe("");
  });

  test("give the expected article", () => {
    const article = readArticle(page, { url: fields.url });
    expect(article).toMatchObject(fields);
    expect(article.text.split("\n\n")).toEqual(text);
  });

  test("are needed: the general reader fails on the page", () => {
    const elsewhere = new URL(fields.url);
    elsewhere.hostname = "general.example";
    expect(readArticle(page, { url: elsewhere.href }).text).not.toBe(text.join("\n\n"));
  });

  test("are not taken for another outlet whose name ends alike", () => {
    const { text: found } = readArticle(page, { url: `https://not-${domain}/1` });
    expect(found).not.toBe(text.join("\n\n"));
  });
});

test("npm run new outlet writes a folder that fails until its line is in the registry", async () => {
  const own = mkdtempSync(join(tmpdir(), "outlets-"));
  try {
    const file = join(own, "given.html");
    writeFileSync(file, pageWith({}));
    const told = await newOutlet([file, "--url", "https://news.quay-times.example/a"], own);
    expect(told).toContain('import { quayTimesExample } from "./quay-times.example/rules.ts"');
    const expected = JSON.parse(
      readFileSync(join(own, "quay-times.example/expected.json"), "utf8"),
    ) as Expected;
    expect(expected.text).toEqual(paragraphs);
    expect(readFileSync(join(own, "quay-times.example/rules.ts"), "utf8")).toContain(
      'domain: "quay-times.example"',
    );
    await expect(newOutlet([file, "--url", "https://quay-times.example/b"], own)).rejects.toThrow("already");
    await expect(newOutlet([file], own)).rejects.toThrow("needs a page's URL");
    await expect(newOutlet(["no-such-file", "--url", "https://quay.example/"], own)).rejects.toThrow(
      "neither",
    );
  } finally {
    rmSync(own, { recursive: true });
  }
});

describe("selectors", () => {
  const { root } = parsePage(
    '<div id=a class="x y"><p>1<b data-k="v-w">2</b></p></div><section class=x><div><p class=y>3</p></div></section>',
    pageLimits,
  );
  test.each([
    ["p", 2],
    ["div.x.y", 1],
    ["#a b", 1],
    [".x > p", 1],
    [".x p", 2],
    ["section > p", 0],
    ['b[data-k="v-w"]', 1],
    ["[data-k]", 1],
    ["*.y", 2],
  ])("%s names %i", (selector, count) => expect(select(root, parseSelector(selector))).toHaveLength(count));

  test("what is not understood is said so", () => {
    expect(() => parseSelector("p:first-child")).toThrow('":first-child"');
  });
  test("bytes of a page are never a selector's fault", () => {
    expect(readArticle(bytesOf("<p>"), { url: "https://tidal-gazette.example/1" }).kind).toBe("none");
  });
});
