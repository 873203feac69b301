import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { appOptions } from "./options.ts";
import { writeLine } from "./output.ts";
import { type AppOptions, withApp } from "./with-app.ts";

interface HoldOptions extends AppOptions {
  readonly by?: string;
  readonly why?: string;
  readonly lift?: boolean;
}

/** `claimline hold`: what belongs to a story is neither dropped nor removed, until the hold is lifted. */
export function holdCommand(): Command {
  return appOptions(new Command("hold"))
    .description("put a story under legal hold, lift the hold, or list all holds")
    .argument("[story]", "id of a story of the config")
    .option("--by <name>", "who asks for it")
    .option("--why <reason>", "why, in words that hold later")
    .option("--lift", "end the hold")
    .addHelpText(
      "after",
      '\nExamples:\n  $ claimline hold venezuela --by "R. Ortiz, legal" --why "court order 12/26"\n  $ claimline hold',
    )
    .action((story: string | undefined, options: HoldOptions) =>
      withApp(options, async (app) => {
        const { holdStory } = await import("../pipeline/retention.ts");
        const { by = "", why = "" } = options;
        if (story !== undefined && options.lift) {
          if (by === "") throw new UsageError("say who lifts it (--by)");
          const lifted = await app.store.liftHolds(story, { by, at: app.now().toISOString() });
          if (lifted === 0) throw new UsageError(`no hold is on ${story}`);
        } else if (story !== undefined) await holdStory(story, { by, why }, app);
        const holds = await app.store.holds();
        for (const hold of holds) {
          const end = hold.liftedAt ? `, lifted by ${hold.liftedBy} on ${hold.liftedAt}` : "";
          await writeLine(`${hold.story.id}  since ${hold.at}, by ${hold.by}: ${hold.why}${end}`);
        }
        if (holds.length === 0) await writeLine("No story is under hold.");
      }),
    );
}
