import { textLanguage } from "../../src/read/metadata/text-language.ts";

const english = "The harbour authority said that the sailors had been freed after nine days aboard. ".repeat(
  6,
);
const spanish =
  "La autoridad portuaria dijo que los marineros fueron liberados tras nueve días a bordo. ".repeat(6);

test.each([
  ["declared and true", "en-GB", english, "en-GB"],
  ["left at the template's language", "en-US", spanish, "es"],
  ["not declared", null, spanish, "es"],
  ["too short to tell", "en", "Los marineros fueron liberados.", "en"],
  ["nothing known", null, "", null],
])("%s", (_case, declared, text, language) => {
  expect(textLanguage(declared, text)).toBe(language);
});
