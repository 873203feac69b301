import type { Command } from "commander";

/** The options of every command that opens the store. */
export const appOptions = (command: Command): Command =>
  command
    .option("--config <file>", "config file (default: claimline.yaml, when there is one)")
    .option("--data <dir>", "folder of the embedded database (default: .claimline)");
