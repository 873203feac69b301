import { Command } from "commander";
import { DEFAULT_FILE, loadConfig } from "../config.ts";
import { UsageError } from "../domain/errors.ts";
import type { Outlet } from "../domain/outlet.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { reportFailure } from "./failures.ts";
import { writeOutletEntry } from "./outlet-entry.ts";
import { writeLine } from "./output.ts";

interface OutletOptions {
  readonly config?: string;
}

/** `claimline outlet`: find an outlet's feeds and sitemaps, and see whether those of the config work. */
export function outletCommand(): Command {
  const command = new Command("outlet").description(
    "add an outlet to the config file, or check those that are there",
  );
  const config = ["--config <file>", "config file (default: claimline.yaml)"] as const;
  command
    .command("add")
    .description("find the feeds and sitemaps of a site and write its entry")
    .argument("<url>", "its home page")
    .option(...config)
    .option("--id <id>", "short name for tables; made from the address if not given")
    .action(addOutlet);
  command
    .command("check")
    .description("try the lists of outlets and one page of each, and say what works")
    .argument("[ids...]", "outlets; all of the config when none is named")
    .option(...config)
    .action(checkOutlets);
  return command.addHelpText(
    "after",
    "\nExamples:\n  $ claimline outlet add https://harbour-post.example\n  $ claimline outlet check harbour-post",
  );
}

async function addOutlet(url: string, options: OutletOptions & { id?: string }): Promise<void> {
  if (!URL.canParse(url)) throw new UsageError(`${url} is no web address`);
  await withFetcher(options, async (fetcher) => {
    const { findOutlet } = await import("../pipeline/find-lists.ts");
    const { name, home, language, lists, misses } = await findOutlet(url, fetcher);
    for (const { kind, url: list, links, newest } of lists)
      await writeLine(`found  ${kind} ${list}: ${links} links${newest ? `, the newest of ${newest}` : ""}`);
    for (const miss of misses) await writeLine(`no     ${miss}`);
    if (lists.length === 0)
      throw new UsageError(
        `${home} has neither a feed nor a sitemap that can be read; name its section pages in the config (sections:)`,
      );
    const id = options.id ?? new URL(home).hostname.replace(/^www\./, "").replace(/[^a-z0-9]+/g, "-");
    const of = (kind: string) => lists.filter((list) => list.kind === kind).map((list) => list.url);
    const file = options.config ?? DEFAULT_FILE;
    writeOutletEntry(file, { id, name, home, feeds: of("feed"), sitemaps: of("sitemap"), language });
    await writeLine(`${file} has ${id} now. Set its zone there, so that "on Friday" is read right.`);
  });
}

async function checkOutlets(ids: string[], options: OutletOptions): Promise<void> {
  const { outlets } = loadConfig(options);
  const unknown = ids.find((id) => !outlets.some((outlet) => outlet.id === id));
  if (unknown) throw new UsageError(`the config has no outlet ${unknown}`);
  const chosen = outlets.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (chosen.length === 0)
    throw new UsageError("the config has no outlets; claimline outlet add finds one's feeds");
  await withFetcher(options, async (fetcher) => {
    for (const outlet of chosen) await checkOutlet(outlet, fetcher);
  });
}

async function checkOutlet(outlet: Outlet, fetcher: Fetcher): Promise<void> {
  const { tryList, tryPage } = await import("../pipeline/find-lists.ts");
  await writeLine(outlet.name);
  const lists = [...outlet.feeds, ...outlet.sitemaps, ...(outlet.sections ?? [])];
  if (lists.length + outlet.pages.length === 0)
    reportFailure(outlet.id, "it has no feed, sitemap, section or page");
  let sample: string | null = outlet.pages[0] ?? null;
  for (const url of lists) {
    const list = await tryList(url, fetcher, {
      isSection: outlet.sections?.includes(url) ?? false,
    });
    if (typeof list === "string") {
      reportFailure(outlet.id, `${url} does not work: ${list}`);
      continue;
    }
    sample ??= list.first;
    const age = list.newest ? `, the newest of ${list.newest}` : ", without dates";
    await writeLine(`  ok  ${list.kind} ${url}: ${list.links} links${age}`);
  }
  if (sample === null) return;
  const page = await tryPage(sample, fetcher, outlet);
  if (typeof page === "string") reportFailure(outlet.id, `the page ${sample} gives nothing: ${page}`);
  else
    await writeLine(
      `  ok  page ${sample}: "${page.title}", ${page.publishedAt ?? "without a date"}, ${page.text.length} characters`,
    );
}

async function withFetcher(options: OutletOptions, use: (fetcher: Fetcher) => Promise<void>): Promise<void> {
  const { openFetcher } = await import("../app.ts");
  const fetcher = openFetcher(loadConfig(options));
  try {
    await use(fetcher);
  } finally {
    await fetcher.close();
  }
}
