import { openEmbedded, openPostgres } from "../../src/store/open-database.ts";
import { registryContract } from "../contracts/registry-contract.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";

describe("the registry on PGlite", () => {
  registryContract(() => openEmbedded(null));
});

describeOn(["PostgreSQL"], "the registry on PostgreSQL", () => {
  registryContract(async () => {
    const database = await createTestDatabase();
    const opened = await openPostgres(database.url);
    return { ...opened, close: () => opened.close().then(database.drop) };
  });
});
