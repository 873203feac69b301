import type { Claim } from "../../src/domain/claim.ts";
import { claimId } from "../../src/domain/claim-id.ts";
import { Outlet } from "../../src/domain/outlet.ts";
import { Story } from "../../src/domain/story.ts";
import type { ArticleVersion } from "../../src/store/store.ts";

export const tern = Outlet.parse({ id: "tern", name: "The Tern", home: "https://tern.example/" });

export const story = (fields: Partial<Story>): Story => Story.parse({ id: "s", name: "S", ...fields });

/** An article version about a ferry; the fields given replace its own. */
export const version = (fields: Partial<ArticleVersion> = {}): ArticleVersion => ({
  id: "v1",
  articleUrl: "https://tern.example/ferry",
  url: "https://tern.example/ferry",
  outlet: "tern",
  title: "Ferry sinks off Brännö",
  text: "At least 14 people died when a ferry sank, the coast guard said.",
  publishedAt: "2026-03-02T10:00:00+01:00",
  modifiedAt: null,
  byline: null,
  language: "en",
  kind: "article",
  snapshot: "snapshot-1",
  details: null,
  ...fields,
});

/** The claim of the number at `start` in the text of a version. */
export function claim(articleId: string, start = 9, fields: Partial<Claim> = {}): Claim {
  const position = { start, end: start + 2 };
  return {
    id: claimId(articleId, "text", position.start, position.end, fields.kind ?? "deaths"),
    articleId,
    in: "text",
    number: "14",
    kind: "deaths",
    of: null,
    measure: "cumulative",
    quantity: { low: 14, high: null, qualifier: "at_least" },
    subject: "people",
    attribution: null,
    asOf: { date: "2026-03-02", until: null, precision: "day", certainty: "published", phrase: null },
    modality: "actual",
    partOf: null,
    revision: null,
    position,
    quote: { exact: "14", prefix: "At least ", suffix: " people died" },
    sentence: "At least 14 people died when a ferry sank, the coast guard said.",
    ambiguous: null,
    confidence: 0.9,
    rules: ["sample"],
    evidence: [{ for: "quantity", rule: "sample", span: position, text: "14" }],
    provenance: { snapshot: "snapshot-1", extractor: "test" },
    ...fields,
  };
}
