import type { OutletRules } from "../outlet-rules.ts";

/** The letters of readers are longer than the reports above them, and stand in the same column under no name of their own. */
export const tidalGazette: OutletRules = {
  domain: "tidal-gazette.example",
  body: ["td.c2 > div.t1"],
  drop: ["div.t1 > p.q7"],
  title: "td.c2 > span.h9",
  publishedAt: "td.c2 > span.d3",
};
