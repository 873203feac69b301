import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const LARGEST = 250 * 1024;

test("the script of all pages together is under 250 kB gzipped", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-size-"));
  const root = resolve(import.meta.dirname, "../..");
  try {
    const vite = resolve(root, "node_modules/vite/bin/vite.js");
    execFileSync(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
    });
    const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
    const bytes = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(folder, "assets", name))).length,
      0,
    );
    process.stdout.write(`script: ${scripts.length} files, ${Math.round(bytes / 1024)} kB gzipped\n`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(LARGEST);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
