import { spawnSync } from "node:child_process";
import { findProgram } from "./find-program.ts";

/** Installs Debian packages when that is possible here (as root, with apt-get). True when apt-get says it worked. */
export function installPackages(packages: readonly string[]): boolean {
  const apt = findProgram("apt-get");
  if (!apt || process.getuid?.() !== 0) return false;
  process.stderr.write(`test servers: installing ${packages.join(", ")} with apt-get\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    spawnSync(apt, ["-q", ...args], { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  run("update");
  return run("install", "-y", "--no-install-recommends", ...packages);
}
