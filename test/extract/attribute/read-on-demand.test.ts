import { readArticle } from "../../../src/extract/attribute/read-article.ts";
import { extractClaims } from "../../../src/extract/extract-claims.ts";
import { segment } from "../../../src/extract/segment.ts";

const speakersOf = (text: string, places: readonly number[]) => {
  const segmented = segment({ id: "a", title: "", text });
  const read = readArticle(segmented);
  return places.map((place) => {
    const sentence = segmented.sentences.at(place);
    return sentence && read.get(sentence).heard.map(({ speaker }) => speaker?.source.name ?? null);
  });
};

const text =
  "Dana Ilves runs the Tern Foundation. She said the boat was lost. The Harbour Ministry said it sank. It said no more. He agreed. She said five crew were safe.";

test("a sentence asked for first says the same as one asked for in its turn", () => {
  const inOrder = speakersOf(text, [0, 1, 2, 3, 4, 5]);
  const backwards = speakersOf(text, [5, 4, 3, 2, 1, 0]).toReversed();
  expect(backwards).toEqual(inOrder);
  expect(inOrder.at(-1)).toEqual(["Dana Ilves"]);
  expect(inOrder[3]).toEqual(["Harbour Ministry"]);
});

test("ten thousand pronouns in a row neither overflow the stack nor find a speaker too far back", () => {
  const chain = `Dana Ilves said it was late. ${"He said it rained. ".repeat(10_000)}He said 12 people died.`;
  expect(speakersOf(chain, [-1])).toEqual([["Dana Ilves"]]);
  const far = `Dana Ilves said it was late. ${"It rained. ".repeat(10_000)}He said 12 people died.`;
  expect(speakersOf(far, [-1])).toEqual([[null]]);
});

test("words that every object knows are no cue", () => {
  const { claims } = extractClaims({
    id: "a",
    title: "",
    text: "The 12 people died under a constructor by the harbour.",
  });
  expect(claims.map(({ attribution }) => attribution)).toEqual([null]);
});
