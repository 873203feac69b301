import { fixtureReader, fixtureStories } from "../../web/fixture-reader.ts";

/** The claims of the first invented story. */
export async function claimsTableRows() {
  const [story] = fixtureStories;
  return fixtureReader().printedClaims(story ? { story } : {});
}
