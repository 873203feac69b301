import { openEmbedded, openPostgres } from "../../src/store/open-database.ts";
import { settlementContract } from "../contracts/settlement-contract.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";

describe("settled edits on PGlite", () => {
  settlementContract(() => openEmbedded(null));
});

describeOn(["PostgreSQL"], "settled edits on PostgreSQL", () => {
  settlementContract(async () => {
    const database = await createTestDatabase();
    const opened = await openPostgres(database.url);
    return { ...opened, close: () => opened.close().then(database.drop) };
  });
});
