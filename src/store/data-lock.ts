import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../domain/errors.ts";

const FILE = "claimline.pid";

/**
 * Holds an embedded data directory for this process: PGlite itself lets two processes open one and ruins it.
 * A lock that a dead process left behind (also after kill -9) is taken over.
 * @returns a function that gives the directory back
 * @throws UsageError naming the process that holds it
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, FILE);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = Number(readFileSync(file, "utf8"));
    if (isAlive(holder)) {
      throw new UsageError(
        `the data directory ${directory} is in use by process ${holder}. ` +
          "End that process, or name another directory with --data DIR.",
      );
    }
    rmSync(file, { force: true });
  }
  throw new UsageError(`the data directory ${directory} is being opened by another process; try again.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
