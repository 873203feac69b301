import { openEmbedded, openPostgres } from "../../src/store/open-database.ts";
import { createStore } from "../../src/store/sql-store.ts";
import { storeContract } from "../contracts/store-contract.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";

describe("the store on PGlite", () => {
  storeContract(async () => createStore(await openEmbedded(null)));
});

describeOn(["PostgreSQL"], "the store on PostgreSQL", () => {
  storeContract(async () => {
    const database = await createTestDatabase();
    const store = createStore(await openPostgres(database.url));
    return { ...store, close: () => store.close().then(database.drop) };
  });

  test("several processes may open a new database at once", async () => {
    const database = await createTestDatabase();
    try {
      const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgres(database.url)));
      await Promise.all(opened.map((one) => one.close()));
    } finally {
      await database.drop();
    }
  });
});
