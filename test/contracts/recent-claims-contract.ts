import type { ReviewState } from "../../src/domain/review-state.ts";
import { createReviewStore } from "../../src/store/create-review-store.ts";
import type { Database } from "../../src/store/open-database.ts";
import { createStore } from "../../src/store/sql-store.ts";
import type { Store } from "../../src/store/store.ts";
import { claim, story, tern, version } from "./samples.ts";

const ferry = story({ id: "ferry", all: ["ferry"] });
const articleUrl = "https://tern.example/second";

/** What is kept of a story must never be older than its tables. `open` gives a new, empty database. */
export function recentClaimsContract(open: () => Promise<Database>): void {
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = createStore(database);
    await store.saveOutlets([tern]);
    await store.saveVersion(version());
    await store.saveClaims([claim("v1"), claim("v1", 20, { kind: "missing" })], "run");
  }, 60_000);
  afterAll(() => database.close());

  /** A filter by outlet is read anew each time. */
  async function expectAsNew(): Promise<readonly string[]> {
    const kept = await store.printedClaims({ story: ferry });
    const fresh = await store.printedClaims({ story: ferry, outlet: "tern" });
    expect(kept).toEqual(fresh);
    const counts = { claims: fresh.length, articles: new Set(fresh.map(({ url }) => url)).size };
    expect((await store.storyCounts([ferry])).get("ferry")).toMatchObject(counts);
    return kept.map((one) => `${one.outletName}: ${one.claim.kind} ${one.review ?? ""}`);
  }

  test("a story that did not change is given again as it was read, and several at once read it once", async () => {
    const first = await store.printedClaims({ story: ferry });
    expect(first).toHaveLength(2);
    const again = await Promise.all([1, 2, 3].map(() => store.printedClaims({ story: ferry })));
    for (const one of again) expect(one).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(await store.printedClaims({ story: { ...ferry, name: "Another name" } })).toBe(first);
    const ofKind = { ...ferry, kinds: ["missing"] };
    expect((await store.printedClaims({ story: ofKind })).map(({ claim }) => claim.kind)).toEqual([
      "missing",
    ]);
    expect((await store.storyCounts([ofKind])).get("ferry")?.claims).toBe(1);
    const all = await store.printedClaims({ story: ferry, currentOnly: false });
    expect(all).toEqual(first);
    expect(all).not.toBe(first);
  });

  test("claims that are added, changed and dropped are seen at the next look", async () => {
    await store.saveClaims([claim("v1", 30, { kind: "injured" })], "run");
    expect(await expectAsNew()).toHaveLength(3);
    await store.replaceClaims("v1", [claim("v1", 9, { subject: "sailors" })], "run");
    expect(await expectAsNew()).toHaveLength(1);
    expect((await store.printedClaims({ story: ferry }))[0]?.claim.subject).toBe("sailors");
  });

  test("so are new articles, their later versions and the way back, and an article that is removed", async () => {
    await store.saveVersion(version({ id: "w1", articleUrl, text: "14 on a ferry." }));
    await store.saveClaims([claim("w1"), claim("w1", 20)], "run");
    expect(await expectAsNew()).toHaveLength(3);
    await store.saveVersion(version({ id: "w2", articleUrl, text: "14 on a ferry, later." }));
    await store.saveClaims([claim("w2")], "run");
    expect(await expectAsNew()).toHaveLength(2);
    await store.saveVersion(version({ id: "w1", articleUrl, text: "14 on a ferry." }));
    expect(await expectAsNew()).toHaveLength(3);
    await store.removeArticle(articleUrl, { by: "ana", why: "asked for", at: "2026-03-03T00:00:00Z" });
    expect(await expectAsNew()).toHaveLength(1);
  });

  test("so are decisions, also where a state is written anew or gone, and an outlet's new name", async () => {
    const reviews = createReviewStore(database);
    await reviews.setWords([{ claim: claim("v1").id, words: "words-1" }]);
    const decide = (status: ReviewState["status"]) => {
      const data = JSON.stringify({ status, fields: null });
      const row = { words: "words-1", status, last_seq: 1, data };
      return database.db
        .insertInto("review_states")
        .values(row)
        .onConflict((conflict) => conflict.column("words").doUpdateSet({ status, data }))
        .execute();
    };
    await decide("accepted");
    expect(await expectAsNew()).toEqual(["The Tern: deaths accepted"]);
    await decide("rejected");
    expect(await expectAsNew()).toEqual([]);
    await database.db.deleteFrom("review_states").execute();
    await store.saveOutlets([{ ...tern, name: "The New Tern" }]);
    expect(await expectAsNew()).toEqual(["The New Tern: deaths "]);
  });

  test("what many write into one version at once is counted, and none of it is missed", async () => {
    const places = Array.from({ length: 12 }, (_, at) => 100 + at);
    await Promise.all(
      places.flatMap((start) => [
        store.saveClaims([claim("v1", start)], "run"),
        store.printedClaims({ story: ferry }),
      ]),
    );
    expect(await expectAsNew()).toHaveLength(1 + places.length);
  });
}
