import type { PrintedClaim } from "../../src/domain/timeline.ts";
import { openEmbedded, openPostgres } from "../../src/store/open-database.ts";
import { recentClaims } from "../../src/store/recent-claims.ts";
import { recentClaimsContract } from "../contracts/recent-claims-contract.ts";
import { createTestDatabase, describeOn } from "../servers/test-servers.ts";

describe("claims that were read last, on PGlite", () => {
  recentClaimsContract(() => openEmbedded(null));
});

describeOn(["PostgreSQL"], "claims that were read last, on PostgreSQL", () => {
  recentClaimsContract(async () => {
    const database = await createTestDatabase();
    const opened = await openPostgres(database.url);
    return { ...opened, close: () => opened.close().then(database.drop) };
  });
});

const listOf = (length: number) => async () => Array.from({ length }, () => ({}) as PrintedClaim);

test("so many claims are kept, those of the story that was asked for last", async () => {
  const recent = recentClaims(10);
  const first = await recent("a", "1", listOf(4));
  await recent("b", "1", listOf(4));
  expect(await recent("a", "1", listOf(4))).toBe(first);
  await recent("c", "1", listOf(4));
  expect(await recent("a", "1", listOf(4))).toBe(first);
  expect(await recent("b", "1", listOf(5))).toHaveLength(5);
});

test("a story of more claims than are kept is read each time", async () => {
  const recent = recentClaims(10);
  const large = await recent("a", "1", listOf(11));
  expect(await recent("a", "1", listOf(11))).not.toBe(large);
});

test("a reading that fails is not kept", async () => {
  const recent = recentClaims(10);
  await expect(recent("a", "1", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await recent("a", "1", listOf(2))).toHaveLength(2);
});
