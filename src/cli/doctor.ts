import { existsSync } from "node:fs";
import { Command } from "commander";
import { type Config, loadConfig } from "../config.ts";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import type { AppOptions } from "./with-app.ts";

/** `claimline doctor`: is everything in place? One line a check; exit code 1 when one fails. */
export function doctorCommand(): Command {
  return appOptions(new Command("doctor"))
    .description(
      "check the runtime, the config and the test sentences of its kinds, the database, the queue and the extractor",
    )
    .addHelpText("after", "\nExample:\n  $ claimline doctor --data .claimline")
    .action(async (options: AppOptions) => {
      const config = await check("config", () => loadConfig(options), describeConfig);
      await check(
        "runtime",
        () => process.version,
        (version) => `Node ${version}`,
      );
      await check(
        "extractor",
        () => extractSample(config?.kinds ?? []),
        (found) => `finds ${found}`,
      );
      if (config) await checkKinds(config);
      if (config) await checkStore(config);
    });
}

/** The kinds of the config: those that are wrong, and of the others whether their test sentences hold. */
async function checkKinds({ kinds, kindFaults }: Config): Promise<void> {
  for (const fault of kindFaults) await check("kind", () => fail(fault), String);
  const { ownKindFaults } = await import("../extract/own-kind-faults.ts");
  for (const kind of kinds) {
    const { says, saysNothing } = kind.examples;
    const count = says.length + saysNothing.length;
    const faults = ownKindFaults(kind, kinds).map(
      ({ sentence, fault }) => `\n        "${sentence}": ${fault}`,
    );
    const sentences = `${count} test sentence${count === 1 ? "" : "s"}`;
    await check(
      "kind",
      () =>
        faults.length > 0 &&
        fail(
          `${kind.id}: ${faults.length} of ${sentences} ${faults.length === 1 ? "fails" : "fail"}:${faults.join("")}`,
        ),
      () => `${kind.id}: ${count === 1 ? "its test sentence holds" : `all ${sentences} hold`}`,
    );
  }
}

function fail(message: string): never {
  throw new Error(message);
}

async function checkStore(config: Config): Promise<void> {
  const fresh = !config.databaseUrl && !existsSync(config.dataDirectory);
  if (fresh)
    return writeLine(`ok    store      ${config.dataDirectory} does not exist yet; the first run makes it`);
  const warnings: string[] = [];
  const app = await check(
    "store",
    async () =>
      (await import("../app.ts")).openApp(
        { ...config, kindFaults: [] },
        { warn: (message) => warnings.push(message) },
      ),
    () => config.databaseUrl ?? config.dataDirectory,
  );
  if (!app) return;
  await check(
    "claims",
    () => app.store.printedClaims(),
    (claims) => `${claims.length} stored`,
  );
  await check(
    "queue",
    () => app.queue.idle([]),
    () => config.redisUrl ?? "kept in the database",
  );
  for (const warning of warnings) await writeLine(`warn  queue      ${warning}`);
  await app.close();
}

async function check<T>(
  name: string,
  run: () => T | Promise<T>,
  describe: (value: T) => string,
): Promise<T | null> {
  try {
    const value = await run();
    await writeLine(`ok    ${name.padEnd(10)} ${describe(value)}`);
    return value;
  } catch (error) {
    await writeLine(`FAIL  ${name.padEnd(10)} ${(error as Error).message}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
    return null;
  }
}

const describeConfig = ({ outlets, stories, kinds }: Config) =>
  `${outlets.length} outlets, ${stories.length} stories, ${kinds.length} kinds of your own`;

async function extractSample(own: Config["kinds"]): Promise<string> {
  const { extractClaims } = await import("../extract/extract-claims.ts");
  const { withOwnKinds } = await import("../extract/kinds/define-kind.ts");
  const kinds = withOwnKinds(own);
  const text = "The ministry said on Monday that at least 14 sailors had been released.";
  const [claim] = extractClaims(
    { id: "doctor", publishedAt: "2026-01-14", title: "", text },
    { kinds },
  ).claims;
  if (!claim) throw new Error("the extractor finds nothing in its sample sentence; reinstall with npm ci");
  return `"at least ${claim.number} ${claim.kind}" in its sample sentence`;
}
