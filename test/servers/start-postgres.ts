import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { freePort, startServer, type TestServer, temporaryFolder } from "./start-server.ts";

/** A PostgreSQL cluster of our own, without the safety of fsync: it does not outlive the tests. */
export async function startPostgres(programs: { initdb: string; postgres: string }): Promise<TestServer> {
  const port = await freePort();
  const folder = temporaryFolder("postgres");
  const user = postgresUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const cluster = [
    "-D",
    data,
    "-U",
    "claimline",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ];
  execFileSync(programs.initdb, cluster, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], ...user });
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "fsync=off"];
  const url = `postgres://claimline@127.0.0.1:${port}/postgres`;
  return startServer(programs.postgres, args, { ...user, url, folder, isReady: () => answers(url) });
}

/** Who our PostgreSQL runs as, since it refuses to run as root; null where this process is not root. */
export function postgresUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }).toString());
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This user does not exist here; the next one may.
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor nobody");
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  await client.end();
  return true;
}
