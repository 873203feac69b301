import { Command } from "commander";
import { portNumber } from "./arguments.ts";
import type { DemoOptions } from "./run-demo.ts";
import { DEFAULT_PORT } from "./serve.ts";

const DEFAULT_DATA = ".claimline/demo";

/** `claimline demo` (`npm start`): the main job, end to end, on a local web of invented outlets. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("see the whole job on a small local web of invented news outlets, without any server")
    .option(
      "--config <file>",
      "config file with kinds of your own (default: claimline.yaml, when there is one)",
    )
    .option("--data <dir>", "folder of the embedded database", DEFAULT_DATA)
    .option("--port <port>", "port of the page; 0 takes a free one", portNumber, DEFAULT_PORT)
    .option("--no-serve", "stop after printing, serve no page")
    .addHelpText("after", "\nExample:\n  $ claimline demo --port 8080 --data /tmp/demo")
    .action(async (options: DemoOptions) => (await import("./run-demo.ts")).runDemo(options));
}
