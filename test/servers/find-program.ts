import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

// Debian keeps the programs of a PostgreSQL server out of PATH.
const DEBIAN_POSTGRES = "/usr/lib/postgresql";

/** The first of these programs that this machine has, as an absolute path; null where it has none. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...debianPostgres()];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function debianPostgres(): string[] {
  try {
    const versions = readdirSync(DEBIAN_POSTGRES).toSorted((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(DEBIAN_POSTGRES, version, "bin"));
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
