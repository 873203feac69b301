import { Command } from "commander";
import type { App } from "../app.ts";
import { portNumber } from "./arguments.ts";
import { appOptions } from "./options.ts";
import { untilStopped } from "./until-stopped.ts";
import { webAssets } from "./web-assets.ts";
import { type AppOptions, withApp } from "./with-app.ts";

export const DEFAULT_PORT = 4800;

/** `claimline serve`: the stored claims as a page and as JSON. */
export function serveCommand(): Command {
  return appOptions(new Command("serve"))
    .description("serve the timeline, comparison and claims as a page, on this machine only unless told")
    .option("--port <port>", "port to listen on; 0 takes a free one", portNumber, DEFAULT_PORT)
    .option(
      "--host <address>",
      "address to listen on; anyone who reaches it can read everything",
      "127.0.0.1",
    )
    .addHelpText("after", "\nExample:\n  $ claimline serve --port 8080")
    .action((options: AppOptions & { port: number; host: string }) =>
      withApp(options, async (app) => {
        const web = await servePages(app, options.port, { host: options.host });
        process.stderr.write(`Serving ${web.url} - Ctrl-C ends it.\n`);
        await untilStopped();
        await web.close();
      }),
    );
}

/** Serves the pages over an open store. @throws UsageError when the port is taken */
export async function servePages(
  app: App,
  port: number,
  { host = "127.0.0.1", linkFor }: { host?: string; linkFor?: (url: string) => string } = {},
) {
  const { createWebApp } = await import("../web/create-web-app.ts");
  const { withOwnKinds } = await import("../extract/kinds/define-kind.ts");
  const { serveWeb } = await import("../web/serve-web.ts");
  const page = createWebApp(app.store, {
    assetsDir: webAssets(),
    kinds: withOwnKinds(app.ownKinds).map(({ definition }) => definition),
    extractor: app.extractor,
    ...(linkFor ? { linkFor } : {}),
  });
  return serveWeb(page, { host, port });
}
