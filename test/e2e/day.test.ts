import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { runCli } from "../cli/run-cli.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";

// One day, as a stranger sees it: the demo is started, looked at, started again and stopped.
const launcher = resolve(import.meta.dirname, "../../src/cli/claimline.js");
const data = temporaryFolder("day");
afterAll(() => removeFolder(data));

interface Demo {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: string;
}

async function startDemo(): Promise<Demo> {
  const child = spawn(process.execPath, [launcher, "demo", "--port", "0", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  let printed = "";
  const url = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /comparison: (http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? [];
      if (address) done(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => fail(new Error(`the demo ended with ${code}:\n${printed}`)));
  });
  return { child, url, printed };
}

async function stopDemo({ child }: Demo): Promise<number | null> {
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGINT");
  return (await ended)[0];
}

const json = async (url: string) => (await fetch(url)).json();

test("the first start ingests both editions, prints sums that hold and serves the claims", async () => {
  const demo = await startDemo();
  try {
    expect(demo.printed.match(/The counts add up\./g)).toHaveLength(2);
    expect(demo.printed).toMatch(/robots\.txt forbids it/);
    expect(demo.printed).toMatch(/HTTP 404/);
    const { claims } = (await json(`${demo.url}/api/claims?story=venezuela-releases`)) as {
      claims: PrintedClaim[];
    };
    const said = (number: string, kind: string) =>
      claims
        .filter(({ claim }) => claim.number === number && claim.kind === kind)
        .map(({ claim }) => claim.attribution?.source.name ?? "")
        .join();
    expect(said("56", "verified")).toMatch(/Foro Penal/);
    expect(said("116", "released")).toMatch(/government/i);
    const edits = await json(`${demo.url}/api/edits`);
    expect(JSON.stringify(edits)).toMatch(/hedge/);

    const second = await runCli(["timeline", "--data", data]);
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/in use by process \d+/);
  } finally {
    expect(await stopDemo(demo)).toBe(0);
  }
}, 120_000);

test("the second start reopens the data, fetches only what changed and stores nothing twice", async () => {
  const demo = await startDemo();
  try {
    expect(demo.printed.match(/The counts add up\./g)).toHaveLength(1);
    expect(demo.printed).toMatch(/ 0 new claims/);
    expect(demo.printed).toMatch(/ 0 fetched /);
  } finally {
    expect(await stopDemo(demo)).toBe(0);
  }
}, 120_000);

test("Ctrl-C during ingestion closes the data, and the next start goes on", async () => {
  const folder = temporaryFolder("interrupted");
  const args = [launcher, "demo", "--no-serve", "--data", folder];
  try {
    const child = spawn(process.execPath, args, { stdio: "pipe", env: { ...process.env, NODE_OPTIONS: "" } });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("First look")) setTimeout(() => child.kill("SIGINT"), 1000);
    });
    const [code] = (await once(child, "exit")) as [number | null];
    expect({ code, said }).toMatchObject({
      code: 130,
      said: expect.stringMatching(/goes on at the next start/),
    });

    const again = await runCli(["demo", "--no-serve", "--data", folder]);
    expect(again.code).toBe(0);
    expect(again.stdout.match(/The counts add up\./g)).toHaveLength(2);
  } finally {
    removeFolder(folder);
  }
}, 120_000);
