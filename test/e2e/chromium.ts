import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { demoAccess } from "../../src/access/demo-access.ts";
import type { KindDefinition } from "../../src/domain/kind.ts";
import type { ClaimReader } from "../../src/store/store.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { type RunningWeb, serveWeb } from "../../src/web/serve-web.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium)
  process.stderr.write(
    `SKIPPED: tests of the pages need Chromium, none at ${executablePath} (set CHROMIUM_PATH)\n`,
  );

/** `describe` where there is a browser; else the tests show as skipped. */
export const describeInChromium = hasChromium ? describe : describe.skip;

/** A quiet browser: it calls nobody. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launchChromium = () => chromium.launch({ executablePath, args: ARGUMENTS });

export interface Pages {
  /** Opens an address of the pages in a new window, waits until its data are there. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

/** Builds the pages into a folder of their own, serves them over a reader and starts a browser. */
export async function startPages(reader: ClaimReader, kinds: readonly KindDefinition[] = []): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-e2e-"));
  const root = resolve(import.meta.dirname, "../..");
  const vite = resolve(root, "node_modules/vite/bin/vite.js");
  let web: RunningWeb | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    });
    web = await serveWeb(
      createWebApp(reader, { access: demoAccess(), assetsDir: folder, kinds, extractor: "claimline test" }),
      {
        host: "127.0.0.1",
        port: 0,
      },
    );
    browser = await launchChromium();
  } catch (error) {
    await close();
    throw error;
  }
  const [running, origin] = [browser, web.url];
  return {
    close,
    open: async (path, options) => {
      const page = await (await running.newContext({ reducedMotion: "reduce", ...options })).newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("dialog", (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await page.goto(origin + path);
      await page.locator("h1").first().waitFor();
      // Parts of a page load by themselves: until none of them says so any more.
      await page.locator("main [role=status]").first().waitFor({ state: "detached" });
      return { page, faults };
    },
  };
}
