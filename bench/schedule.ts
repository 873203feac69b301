// How long it takes to find the due feeds among 200,000, on both databases, and what it costs in memory.
//
//   npx node bench/schedule.ts 200000
import { loadavg } from "node:os";
import { openEmbedded, openPostgres } from "../src/store/open-database.ts";
import { createStore } from "../src/store/sql-store.ts";
import { provideServers } from "../test/servers/provide-servers.ts";

const feeds = Number(process.argv[2] ?? 200_000);
const HOUR = 3_600_000;
const ROUNDS = 20;
const lists = Array.from({ length: feeds }, (_, at) => ({
  outlet: `outlet-${at % 5000}`,
  url: `https://outlet-${at % 5000}.example/feeds/${at}.xml`,
}));

const servers = await provideServers();
try {
  const url = servers.variables["CLAIMLINE_TEST_DATABASE_URL"];
  for (const [name, open] of [
    ["PostgreSQL", () => openPostgres(url ?? "")],
    ["PGlite", () => openEmbedded(null)],
  ] as const) {
    const store = createStore(await open());
    try {
      // Spread over an hour by their first look, as feeds are that find their own pace.
      const batch = Math.ceil(feeds / 60);
      const planned = performance.now();
      for (let minute = 0; minute < 60; minute++)
        await store.addLists(lists.slice(minute * batch, (minute + 1) * batch), HOUR, (minute * HOUR) / 60);
      const planning = performance.now() - planned;
      const before = process.memoryUsage().rss;
      const times: number[] = [];
      let taken = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const started = performance.now();
        taken += (await store.takeDueLists((round + 1) * 60_000, HOUR, 1000)).length;
        times.push(performance.now() - started);
      }
      times.sort((a, b) => a - b);
      console.log(
        `${name}: ${feeds} feeds planned in ${(planning / 1000).toFixed(1)} s; ${taken} due ones taken in ${ROUNDS} rounds, ` +
          `median ${times[ROUNDS / 2]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms; ` +
          `memory +${Math.round((process.memoryUsage().rss - before) / 1048576)} MB; load ${loadavg()[0]?.toFixed(1)}`,
      );
    } finally {
      await store.close();
    }
  }
} finally {
  await servers.stop();
}
