import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

export interface Project {
  readonly folder: string;
  remove(): void;
}

/** A project of its own in a temporary folder, with the package built and installed as its users get it. */
export async function projectWithPackage(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-library-"));
  const installed = join(folder, "node_modules/claimline");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    copyFileSync(join(root, "package.json"), join(installed, "package.json"));
    symlinkSync(join(root, "node_modules"), join(installed, "node_modules"));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    await run(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(installed, "dist")], {
      cwd: root,
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/** Runs a module of the project and gives what it printed. */
export async function runModule({ folder }: Project, file: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(folder, file)], { cwd: folder });
  return stdout;
}
