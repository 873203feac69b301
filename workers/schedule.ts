// Keeps the schedule: starts what is due, puts back what a queue has lost, finishes runs.
import { loadConfig } from "../src/config.ts";
import { keepSchedule, planOutlets } from "../src/pipeline/schedule.ts";
import { runProcess } from "./run-process.ts";

const EVERY_MS = 5000;

await runProcess("schedule", async (app, signal, say) => {
  const { outlets, retention } = loadConfig();
  await planOutlets(outlets, app);
  say("ready for the schedule");
  await keepSchedule(app, { everyMs: EVERY_MS, signal, say, retention });
});
