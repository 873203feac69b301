import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  const own = `${file}.${process.pid}`;
  writeFileSync(own, nameOf(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (link(own, file)) return () => rmSync(file, { force: true });
      const holder = read(file);
      if (isAlive(holder)) throw inUse(directory, holder.split(" ")[0] ?? "", file);
      putAside(file, holder, `${own}.stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new UsageError(`the data directory ${directory} is being opened by another process; try again.`);
}

const inUse = (directory: string, pid: string, file: string) =>
  new UsageError(
    `the data directory ${directory} is in use by process ${pid}. End that process, or name another directory ` +
      `with --data DIR. (If process ${pid} is none of claimline's, remove ${file}.)`,
  );

/** A link appears with its content or not at all; a file that is created and then written could be read half-way. */
function link(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead process's lock, and puts it back when another process has replaced it in the meantime. */
function putAside(file: string, holder: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else removed it; the next attempt sees who.
  }
  if (read(aside) !== holder) link(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** A process by its id and, on Linux, its start: ids are used again, in containers at once. */
function nameOf(pid: number): string {
  // The fields behind the program's name, which may itself hold blanks and brackets; the start is the 22nd.
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ");
  return `${pid} ${fields?.[19] ?? ""}`.trim();
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(" ")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, of another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder === nameOf(pid);
}
