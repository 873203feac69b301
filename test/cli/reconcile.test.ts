import { openApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { removeFolder, temporaryFolder } from "../servers/start-server.ts";
import { runCli } from "./run-cli.ts";

test("reconcile ends with 1 and the address while a ledger says more than is stored, and with 0 where all is well", async () => {
  const folder = temporaryFolder("reconcile-cli");
  const url = "https://tern.example/never-stored";
  const env = { DATABASE_URL: undefined, REDIS_URL: undefined };
  const open = () => openApp({ ...loadConfig({ data: folder }), databaseUrl: null, redisUrl: null }, {});
  try {
    const app = await open();
    try {
      await app.store.startRun("sound", new Date().toISOString());
    } finally {
      await app.close();
    }
    const sound = await runCli(["reconcile", "--data", folder], { env });
    expect(sound).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^sound {2}0 addresses.*0 faults/),
    });

    const again = await open();
    try {
      await again.store.startRun("false", new Date().toISOString());
      await again.store.recordDiscoveries("false", [
        { url, outlet: "tern", foundIn: "feed", state: "queued", reason: null },
      ]);
      await again.store.recordState("false", url, "extracted", null);
    } finally {
      await again.close();
    }
    const broken = await runCli(["reconcile", "--data", folder], { env });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^false {2}1 addresses, 0 open, 2 faults$/m);
    expect(broken.stderr).toContain(`${url}: extracted, but no article version of it is stored`);
  } finally {
    removeFolder(folder);
  }
}, 120_000);
