import { attributionsOf, pinnedAttributions } from "./pinned-attributions.ts";

// A change that is meant is pinned with `npm run gates -- --raise`, and its lines are read in the diff.
test.each(pinnedAttributions())("the sources of $id are the pinned ones", ({ article, pinned }) => {
  expect(JSON.parse(attributionsOf(article))).toEqual(JSON.parse(pinned ?? "null"));
});
