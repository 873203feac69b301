import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { createFetcher } from "../../src/fetch/create-fetcher.ts";
import { decodePage } from "../../src/read/decode-page.ts";
import { readArticle } from "../../src/read/read-article.ts";

const outlets = resolve(import.meta.dirname, "../../src/read/outlets");

/**
 * Writes `src/read/outlets/<domain>/` from a page: the page, rules to be filled in, and what the reader makes of the page
 * now as the expected article, to be put right by hand.
 *
 * @param folder where the outlets' folders stand
 * @throws Error with what to do, when the page is not to be had or the folder is there already
 */
export async function newOutlet(args: readonly string[], folder = outlets): Promise<string> {
  const { page, url } = await pageOf(args);
  const found = readArticle(page, { url });
  const domain = found.domain ?? new URL(url).hostname;
  const own = resolve(folder, domain);
  if (existsSync(own)) throw new Error(`there are rules for ${domain} already: ${own}`);
  const name = domain.replace(/[.-]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, "");
  const { title, byline, publishedAt, kind, text } = found;
  await mkdir(own, { recursive: true });
  await writeFile(resolve(own, "page.html"), decodePage(page));
  await writeFile(
    resolve(own, "expected.json"),
    `${JSON.stringify({ url, title, byline, publishedAt, kind, text: text.split("\n\n") }, null, 2)}\n`,
  );
  await writeFile(
    resolve(own, "rules.ts"),
    `import type { OutletRules } from "../outlet-rules.ts";

/** Why the general reader fails on these pages, in a sentence. */
export const ${name}: OutletRules = {
  domain: ${JSON.stringify(domain)},
  body: [],
  drop: [],
};
`,
  );
  return `wrote ${own}
1. page.html belongs to its publisher: keep its markup and put words of your own in place of its text.
2. expected.json says what the general reader makes of the page: put it right.
3. rules.ts: name the elements that hold the text (body) and those that are no text (drop), and say why.
4. src/read/outlets/registry.ts: import { ${name} } from "./${domain}/rules.ts" and add it to the list.
5. npx jest test/read/outlets`;
}

async function pageOf(args: readonly string[]): Promise<{ page: Uint8Array; url: string }> {
  const given = args.find((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--url");
  const option = args[args.indexOf("--url") + 1];
  const url = args.includes("--url") ? option : given;
  if (!given || !url || !URL.canParse(url))
    throw new Error(
      "npm run new outlet needs a page's URL, or a FILE and the page's address: FILE --url URL",
    );
  if (existsSync(given)) {
    const bytes = await readFile(given);
    return { page: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes, url };
  }
  if (!/^https?:/.test(given)) throw new Error(`${given} is neither a file nor a web address`);
  const fetcher = createFetcher({ userAgent: "claimline (npm run new outlet)" });
  try {
    const fetched = await fetcher.fetchPage(given);
    if (fetched.outcome === "unchanged") throw new Error(`${given} gave no page`);
    return { page: fetched.snapshot.body, url: fetched.snapshot.finalUrl };
  } finally {
    await fetcher.close();
  }
}
