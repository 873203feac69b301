import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ClaimlineError } from "../domain/errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const assets = `${root}dist/web`;
const vite = `${root}node_modules/vite/bin/vite.js`;

/** The folder of the built pages; builds them first in a checkout that was installed without its scripts. */
export function webAssets(): string {
  if (existsSync(`${assets}/index.html`)) return assets;
  if (existsSync(vite)) {
    process.stderr.write("Building the pages (once) ...\n");
    spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  }
  if (existsSync(`${assets}/index.html`)) return assets;
  throw new ClaimlineError("the pages are not built; run npm ci, then npm run build:web");
}
