import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { storyOf } from "./story.ts";
import { type AppOptions, withApp } from "./with-app.ts";

/** `claimline bundle`: a story frozen into one file that can be cited and checked. */
export function bundleCommand(): Command {
  return appOptions(new Command("bundle"))
    .description(
      "freeze a story into one file: claims, decisions, hashes of the texts; to be cited and checked",
    )
    .argument("<story>", "id of a story of the config")
    .addHelpText("after", "\nExample:\n  $ claimline bundle venezuela > venezuela.bundle.json")
    .action((id: string, options: AppOptions) =>
      withApp(options, async ({ store, reviews, extractor, now }) => {
        const { makeBundle } = await import("../pipeline/bundle/make-bundle.ts");
        const bundle = await makeBundle(await storyOf(store, id), { store, reviews, extractor, now });
        await writeLine(JSON.stringify(bundle, null, 1));
        const { articles, claims, decisions } = bundle;
        process.stderr.write(
          `${claims.length} claims of ${articles.length} articles, ${decisions.length} decisions; sha256 ${bundle.sha256}\n`,
        );
      }),
    );
}

interface VerifyOptions extends AppOptions {
  readonly texts?: boolean;
}

/** `claimline verify-bundle`: whether a bundle is as it was made; exit 1 where it is not. */
export function verifyBundleCommand(): Command {
  return appOptions(new Command("verify-bundle"))
    .description("find any change that was made to a bundle after it was made; exit 1 on one")
    .argument("<file>", "a file that claimline bundle wrote")
    .option("--texts", "compare the texts of this store as well, and the place of each figure in them")
    .addHelpText("after", "\nExample:\n  $ claimline verify-bundle venezuela.bundle.json")
    .action(async (file: string, options: VerifyOptions) => {
      const value = await readBundle(file);
      const { bundleFaults } = await import("../pipeline/bundle/verify-bundle.ts");
      const tell = async (faults: readonly string[]) => {
        for (const fault of faults) await writeLine(fault);
        process.stderr.write(
          faults.length > 0 ? `${faults.length} faults\n` : "The bundle is as it was made.\n",
        );
        if (faults.length > 0) process.exitCode = 1;
      };
      if (!options.texts) return tell(await bundleFaults(value));
      return withApp(options, async ({ store }) => tell(await bundleFaults(value, store)));
    });
}

async function readBundle(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${error.code ?? error.message})`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no JSON; give a file that claimline bundle wrote`);
  }
}
