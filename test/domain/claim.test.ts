import { Claim } from "../../src/domain/claim.ts";
import { claim } from "../contracts/samples.ts";

test("a claim stored before its words were kept is read, with none", () => {
  const { evidence, ...older } = claim("v1");
  expect(evidence).not.toEqual([]);
  expect(Claim.parse(older)).toEqual({ ...older, evidence: [] });
});
