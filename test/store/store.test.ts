import { openEmbedded, openPostgres } from "../../src/store/open-database.ts";
import { createStore } from "../../src/store/sql-store.ts";
import { claim, tern, version } from "../contracts/samples.ts";
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

test("a claim that new rules do not find is dropped, unless a person has decided on it", async () => {
  const database = await openEmbedded(null);
  const store = createStore(database);
  try {
    await store.saveOutlets([tern]);
    await store.saveVersion(version());
    const [reviewed, plain, found] = [claim("v1"), claim("v1", 20), claim("v1", 30)];
    await store.saveClaims([reviewed, plain, found], "run");
    await database.db
      .insertInto("reviews")
      .values({
        seq: 1,
        id: "review-1",
        words: "words-1",
        claim: reviewed.id,
        decision: "accepted",
        by: "ana",
        at: "2026-03-02T12:00:00.000Z",
        entry: "{}",
        previous: "",
        hash: "",
      })
      .execute();
    const better = { ...found, subject: "sailors" };
    expect(await store.replaceClaims("v1", [better], "reextract")).toEqual([reviewed.id]);
    expect(await store.claimsOfVersion("v1")).toEqual([reviewed, better]);
    expect(await store.replaceClaims("v1", [], "reextract")).toEqual([reviewed.id]);
    expect(await store.claimsOfVersion("v1")).toEqual([reviewed]);
  } finally {
    await store.close();
  }
});
