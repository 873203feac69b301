import * as api from "../src/index.ts";

test("the public library is this list; a change of it is a change for its users", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "ArticleInput",
    "Claim",
    "ClaimRecord",
    "GoldArticle",
    "attribute",
    "buildTimeline",
    "compareOutlets",
    "defineKind",
    "editLedger",
    "extractClaims",
    "findQuantities",
    "formatScores",
    "kinds",
    "readArticle",
    "scoreCorpus",
    "toClaimRecord",
  ]);
});

test("an article becomes claims, a page becomes an article, without any server", () => {
  const page = `<html><head><title>Crew freed</title></head><body><article><h1>Crew freed</h1>
    <p>The port authority said on Monday that 14 sailors had been released after nine days aboard the vessel.</p>
    <p>Their families had waited on the quay since dawn, and a band played as the launch came alongside.</p>
    </article></body></html>`;
  const article = api.readArticle(new TextEncoder().encode(page), { url: "https://port.example/crew" });
  const { claims } = api.extractClaims({ id: "crew", ...article });
  expect(claims.map(({ number, kind }) => [number, kind])).toEqual([["14", "released"]]);
  const [claim] = claims;
  expect(article.text.slice(claim?.position.start, claim?.position.end)).toBe("14");
});
