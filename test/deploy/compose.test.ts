import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { findProgram } from "../servers/find-program.ts";

const root = resolve(import.meta.dirname, "../..");
const text = (file: string) => readFileSync(resolve(root, file), "utf8");

interface Service {
  readonly command?: string | string[];
  readonly [setting: string]: unknown;
}
const { services, networks } = parse(text("docker-compose.yml"), { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};
const names = Object.keys(services);
const ours = names.filter((name) => services[name]?.["build"] !== undefined);

test("there are Redis, PostgreSQL, the page, the schedule and a worker for each job", () => {
  expect(names.toSorted()).toEqual(["discover", "extract", "ingest", "postgres", "redis", "schedule", "web"]);
});

test.each(names)(
  "%s runs without rights, on a file system that is read only, within its memory, and is watched",
  (name) => {
    const service = services[name] ?? {};
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
      restart: "unless-stopped",
      healthcheck: { test: expect.any(Array) },
      mem_limit: expect.stringMatching(/^\d+[mg]$/),
    });
    expect(service["user"]).toMatch(/^(?:node|redis|postgres)$/);
  },
);

test("only the page is published, on the loopback address; the servers reach nobody", () => {
  const published = names.filter((name) => services[name]?.["ports"] !== undefined);
  expect(published).toEqual(["web"]);
  expect(services["web"]?.["ports"]).toEqual(["127.0.0.1:4800:4800"]);
  expect(networks["servers"]).toEqual({ internal: true });
  for (const name of ["redis", "postgres"]) expect(services[name]?.["networks"]).toEqual(["servers"]);
});

test("Redis keeps a log of every write and drops no job", () => {
  const command = [services["redis"]?.command ?? []].flat().join(" ");
  expect(command).toContain("--appendonly yes");
  expect(command).toContain("--maxmemory-policy noeviction");
});

test.each(ours)("what %s runs is there", (name) => {
  const [program, file = ""] = [services[name]?.command ?? []].flat().join(" ").split(" ");
  expect(program).toBe("node");
  expect(existsSync(resolve(root, file))).toBe(true);
});

test("the image is built from the lock file, by files that are there, and runs as a user without rights", () => {
  const dockerfile = text("Dockerfile");
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
    (match[1] ?? "").split(" "),
  );
  expect(copied.slice(0, 2)).toEqual(["package.json", "package-lock.json"]);
  expect(copied.filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
  const admitted = text(".dockerignore").match(/^!.+$/gm) ?? [];
  expect(admitted.map((line) => line.slice(1)).toSorted()).toEqual(copied.toSorted());
  expect(dockerfile).toMatch(/^RUN npm ci /m);
  expect(dockerfile).toMatch(/^USER node$/m);
});

const compose = findProgram("docker-compose");
(compose ? test : test.skip)(
  "docker-compose reads the file",
  () => {
    const run = spawnSync(compose ?? "", ["-f", "docker-compose.yml", "config", "-q"], {
      cwd: root,
      env: { ...process.env, POSTGRES_PASSWORD: "for-this-test" },
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    const without = spawnSync(compose ?? "", ["-f", "docker-compose.yml", "config", "-q"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(without.stderr).toContain("choose a password");
  },
  60_000,
);
if (!compose)
  process.stderr.write("SKIPPED docker-compose reads the file: docker-compose is not on this machine\n");
