import { Command } from "commander";
import { atLeastOne } from "./arguments.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { formatRunSummary } from "./run-summary.ts";
import { type AppOptions, withApp } from "./with-app.ts";

/** `claimline runs`: what the last runs found, why pages gave nothing, the hosts that take longest, and the lists that fail. */
export function runsCommand(): Command {
  return appOptions(new Command("runs"))
    .description(
      "list the last runs with their counts and reasons, the slowest hosts, and feeds that do not work",
    )
    .option("--limit <count>", "how many runs", atLeastOne, 5)
    .option("--format <format>", "table or json", "table")
    .addHelpText("after", "\nExample:\n  $ claimline runs --limit 3")
    .action((options: AppOptions & { limit: number; format: string }) =>
      withApp(options, async ({ store }) => {
        const runs = await store.runs(options.limit);
        const hosts = await store.slowestHosts(10);
        const lists = await store.failingLists(20);
        if (options.format === "json") return writeLine(JSON.stringify({ runs, hosts, lists }));
        for (const run of runs) {
          const end = run.finishedAt ? `finished ${run.finishedAt}` : "under way";
          await writeLine(`${run.id}  (started ${run.startedAt}, ${end})\n${formatRunSummary(run)}\n`);
        }
        await writeLine(runs.length === 0 ? "No run yet. Start with claimline ingest" : "Slowest hosts:");
        for (const { host, requests, averageMs, slowestMs, heldUntil } of hosts) {
          const held = heldUntil ? `, wants to be left alone until ${heldUntil}` : "";
          await writeLine(
            `  ${host}: ${averageMs} ms a request over ${requests}, slowest ${slowestMs} ms${held}`,
          );
        }
        if (lists.length > 0) await writeLine("Feeds and sitemaps that do not work:");
        for (const { url, reason, triedAt, nextAt } of lists)
          await writeLine(`  ${url}: ${reason} (tried ${triedAt}, next ${nextAt})`);
      }),
    );
}
