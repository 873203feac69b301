import { Command } from "commander";
import { atLeastOne } from "./arguments.ts";
import { reportFailure } from "./failures.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

/** `claimline reconcile`: proof that nothing was lost, and back into the queue with what was. Exit code 1 on a difference. */
export function reconcileCommand(): Command {
  return appOptions(new Command("reconcile"))
    .description("prove that the last runs lost nothing, and put back what a queue has lost")
    .option("--runs <count>", "how many runs, newest first", atLeastOne, 100)
    .addHelpText("after", "\nExample:\n  $ claimline reconcile --runs 10")
    .action((options: AppOptions & { runs: number }) =>
      withApp(options, async (app) => {
        const { reconcile } = await import("../pipeline/reconcile.ts");
        for (const { run, discovered, open, putBack, faults } of await reconcile(app, options.runs)) {
          const lost = putBack === 0 ? "" : `, ${putBack} of them lost by the queue and put back`;
          await writeLine(`${run}  ${discovered} addresses, ${open} open${lost}, ${faults.length} faults`);
          for (const fault of faults) reportFailure(run, fault);
          if (putBack > 0) process.exitCode = 1;
        }
      }),
    );
}
