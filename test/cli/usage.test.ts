import { runCli } from "./run-cli.ts";

test.each([
  [["frobnicate"], /unknown command 'frobnicate'/],
  [["extract", "--frobnicate"], /unknown option '--frobnicate'/],
  [["serve", "--port", "abc"], /--port .* a whole number/],
  [["read"], /read needs a FILE/],
  [["read", "page.html"], /read needs --url/],
  [["read", "--url", "nonsense", "page.html"], /is not an address/],
  [["evaluate"], /name a gold file, or give --from-reviews/],
])("%j is wrong usage: a clear sentence, exit code 2, nothing on standard output", async (args, message) => {
  const result = await runCli(args);
  expect(result.stderr).toMatch(message);
  expect(result.stdout).toBe("");
  expect(result.code).toBe(2);
});

test("a mistyped command gets a suggestion", async () => {
  expect((await runCli(["timelin"])).stderr).toMatch(/Did you mean timeline/);
});

const commands = ["demo", "ingest", "timeline", "compare", "serve", "extract", "read", "evaluate", "doctor"];

test("--help lists every command", async () => {
  const { stdout, code } = await runCli(["--help"]);
  expect(code).toBe(0);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
});

test.each(commands)("%s --help shows an example", async (command) => {
  const { stdout, code } = await runCli([command, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples?:\\n  \\$ (?:npx )?claimline ${command}`));
});
