import { whyInStory } from "../../../src/timeline/stories/why-in-story.ts";

const article = {
  title: "Buses leave Okraná",
  text: "Relatives waited at the gate.\n\nThe guards of the prison in Velmar said nothing all day, and the rain did not stop.",
};

test("each term with the words around it, whatever case and accents", () => {
  expect(
    whyInStory({ all: ["okrana"], any: ["PRISON", "jail"], places: ["Velmar"], none: ["ferry"] }, article),
  ).toEqual([
    { term: "okrana", list: "all", quote: "Buses leave Okraná Relatives waited at the gate. The …" },
    {
      term: "PRISON",
      list: "any",
      quote: "… waited at the gate. The guards of the prison in Velmar said nothing all day, and …",
    },
    {
      term: "Velmar",
      list: "places",
      quote: "… the gate. The guards of the prison in Velmar said nothing all day, and the rain did …",
    },
  ]);
});

test("an excluded term is named where it stands", () => {
  expect(whyInStory({ all: [], any: [], places: [], none: ["rain"] }, article)).toMatchObject([
    { term: "rain", list: "none" },
  ]);
});
