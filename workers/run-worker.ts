import { workJobs } from "../src/pipeline/work-jobs.ts";
import { runProcess } from "./run-process.ts";

/** Works the jobs of one name of the job table until the process is told to stop. */
export async function runWorker(name: string): Promise<void> {
  await runProcess(name, async (app, _signal, say) => {
    await workJobs(app, [name]);
    say(`ready for ${name} jobs`);
  });
}
