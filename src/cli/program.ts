import { Command } from "commander";
import { version } from "../version.ts";
import { alertCommand } from "./alert.ts";
import { auditCommand } from "./audit.ts";
import { bundleCommand, verifyBundleCommand } from "./bundle.ts";
import { compareCommand } from "./compare.ts";
import { deadCommand } from "./dead.ts";
import { demoCommand } from "./demo.ts";
import { doctorCommand } from "./doctor.ts";
import { evaluateCommand } from "./evaluate.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { holdCommand } from "./hold.ts";
import { ingestCommand } from "./ingest.ts";
import { outletCommand } from "./outlet.ts";
import { readCommand } from "./read.ts";
import { reconcileCommand } from "./reconcile.ts";
import { reextractCommand } from "./reextract.ts";
import { removeCommand } from "./remove.ts";
import { retentionCommand } from "./retention.ts";
import { runsCommand } from "./runs.ts";
import { scheduleCommand } from "./schedule.ts";
import { serveCommand } from "./serve.ts";
import { timelineCommand } from "./timeline.ts";
import { warcCommand } from "./warc.ts";
import { workCommand } from "./work.ts";

const commands = [
  demoCommand,
  ingestCommand,
  timelineCommand,
  compareCommand,
  serveCommand,
  extractCommand,
  explainCommand,
  readCommand,
  evaluateCommand,
  outletCommand,
  scheduleCommand,
  workCommand,
  reextractCommand,
  runsCommand,
  reconcileCommand,
  auditCommand,
  exportCommand,
  alertCommand,
  bundleCommand,
  verifyBundleCommand,
  deadCommand,
  warcCommand,
  retentionCommand,
  holdCommand,
  removeCommand,
  doctorCommand,
];

/** The whole command line, one file a command. Every command throws instead of ending the process. */
export function buildProgram(): Command {
  const program = new Command("claimline")
    .description(
      "Finds the figures that news articles print (released, detained, verified, deaths, injured, missing),\n" +
        "with who said so and as of when, and keeps them as a timeline for each outlet.",
    )
    .version(version)
    .showHelpAfterError("(claimline --help lists the commands)")
    .addHelpText(
      "after",
      `
Examples:
  $ claimline demo                              see it work on a small local web of outlets
  $ claimline ingest https://example.org/news   fetch, read and store one page's claims
  $ claimline timeline --kind released          what was printed, in time order
  $ claimline extract articles.jsonl            claims as JSON lines, no database needed
  $ claimline explain article.txt               the claims marked in the text, and why

Results go to standard output, progress and messages to standard error.
Exit code 0: all done; 1: some input failed (each is named); 2: wrong usage.`,
    );
  for (const command of commands) program.addCommand(command());
  settle(program);
  return program;
}

/** Every command, and those within commands, helps after an error and throws instead of ending the process. */
function settle(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) settle(child.copyInheritedSettings(command));
}
