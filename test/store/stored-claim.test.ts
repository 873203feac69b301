import { extractClaims } from "../../src/extract/extract-claims.ts";
import { storedClaim } from "../../src/store/stored-claim.ts";

const { claims } = extractClaims({
  id: "ferry-1",
  title: "Ferry sinks",
  text: "At least 12 people had been killed, the coast guard said.",
  publishedAt: null,
});
const [claim] = claims;

test("a stored claim is given as it stands", () => {
  expect(claim && storedClaim(claim)).toBe(claim);
});

test("a claim stored before there was evidence has none, and nothing else changes", () => {
  const { evidence: _since, partOf: _whole, ...old } = claim ?? {};
  expect(storedClaim(old as never)).toEqual({ ...claim, evidence: [], partOf: null });
});

test("an old row that is no claim is refused", () => {
  expect(() => storedClaim({ id: "ferry-1" } as never)).toThrow(/articleId/);
});
