import { Command } from "commander";
import type { App } from "../app.ts";
import { portNumber } from "./arguments.ts";
import { appOptions } from "./options.ts";
import { untilStopped } from "./until-stopped.ts";
import { openAccess, publicOrigin } from "./web-access.ts";
import { webAssets } from "./web-assets.ts";
import { type AppOptions, warn, withApp } from "./with-app.ts";

export const DEFAULT_PORT = 4800;
/** How often the queue of the review room looks for new claims. */
const QUEUE_EVERY_MS = 5000;

interface ServeOptions extends AppOptions {
  readonly port: number;
  readonly host: string;
  readonly demo?: boolean;
}

/** `claimline serve`: the stored claims as pages and as JSON, and the review room. */
export function serveCommand(): Command {
  return appOptions(new Command("serve"))
    .description("serve the timeline, the comparison and the review room, on this machine only unless told")
    .option("--port <port>", "port to listen on; 0 takes a free one", portNumber, DEFAULT_PORT)
    .option(
      "--host <address>",
      "address to listen on; others than this machine's need web.origin",
      "127.0.0.1",
    )
    .option("--demo", "let everybody on this machine in without logging in, as an editor")
    .addHelpText("after", "\nExample:\n  $ claimline serve --port 8080")
    .action((options: ServeOptions) =>
      withApp(options, async (app) => {
        const web = await servePages(app, options.port, { host: options.host, demo: options.demo ?? false });
        const stopped = untilStopped();
        process.stderr.write(`Serving ${web.url} - Ctrl-C ends it.\n`);
        await stopped;
        await web.close();
      }),
    );
}

/**
 * Serves the pages over an open store. Without an admin it prints a link that makes the first one.
 * @throws UsageError when the port is taken, or when others could reach it unprotected
 */
export async function servePages(
  app: App,
  port: number,
  {
    host = "127.0.0.1",
    demo = false,
    linkFor,
  }: { host?: string; demo?: boolean; linkFor?: (url: string) => string } = {},
) {
  const origin = publicOrigin(app.config, host, demo);
  const { createWebApp } = await import("../web/create-web-app.ts");
  const { withOwnKinds } = await import("../extract/kinds/define-kind.ts");
  const { keepQueue } = await import("../pipeline/review/keep-queue.ts");
  const { replayDeadLetters } = await import("../pipeline/bury.ts");
  const { jobs } = await import("../pipeline/jobs.ts");
  const { serveWeb } = await import("../web/serve-web.ts");
  const access = await openAccess(app, { demo, origin: origin ?? `http://127.0.0.1:${port}` });
  const { reviews, store, now } = app;
  const keeper = keepQueue({ reviews, reader: store, warn }, QUEUE_EVERY_MS);
  const page = createWebApp(store, {
    access,
    origin,
    room: {
      reviews,
      articles: store,
      now,
      secondReader: app.config.review.secondReader,
      settle: keeper.settle,
      sanitize: (snapshot) => app.sandbox.run("sanitizePage", snapshot),
    },
    registry: { registry: app.registry, store, now },
    stories: { log: app.storyLog, store, now },
    edits: { log: app.settlementLog, store, now },
    operations: {
      store,
      queue: app.queue,
      replay: (ids) => replayDeadLetters(app, ids),
      jobs: jobs.map(({ name }) => name),
      now,
    },
    assetsDir: webAssets(),
    kinds: withOwnKinds(app.ownKinds).map(({ definition }) => definition),
    extractor: app.extractor,
    ...(linkFor ? { linkFor } : {}),
  });
  const web = await serveWeb(page, { host, port });
  await keeper.refresh();
  const link = await access.firstLink();
  if (link)
    process.stderr.write(
      `Nobody can log in yet. This link makes the first admin; it works once, for 48 hours:\n  ${origin ?? web.url}/start#${link}\n`,
    );
  return {
    url: origin ?? web.url,
    async close() {
      await keeper.close();
      await web.close();
    },
  };
}
