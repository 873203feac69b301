import { parseArticleFile } from "../../src/demo/article-file.ts";
import { encodeText } from "../../src/demo/encode-text.ts";
import { fillTemplate } from "../../src/demo/fill-template.ts";

const front = '---\ntitle: A title\npath: /a\npublished: "2026-01-02T03:04:00Z"\n---\n';

test("wrapped lines are one paragraph; headings lose their mark and time, links their address", () => {
  const file = parseArticleFile(
    "a.md",
    `${front}One\ntwo [three](http://b.example/).\n\n## 14:20 Heading\n\nFour.\n`,
  );
  expect(file.text).toBe("One two three.\n\nHeading\n\nFour.");
  expect(file.blocks[1]).toMatchObject({ kind: "heading", time: "14:20" });
});

test.each([
  ["no front matter", "Words."],
  ["a misspelt field", front.replace("path", "paht")],
  ["a date without a zone", front.replace("04:00Z", "04:00")],
])("%s is refused with the name of the file", (_, content) => {
  expect(() => parseArticleFile("bad.md", content)).toThrow(/^bad\.md: /);
});

test("a template keeps a section only for a value that is there, and refuses unknown names", () => {
  expect(fillTemplate("{{#by}}by {{by}}{{/by}}{{end}}", { by: "", end: "." })).toBe(".");
  expect(fillTemplate("{{#by}}by {{by}}{{/by}}{{end}}", { by: "Ann", end: "." })).toBe("by Ann.");
  expect(() => fillTemplate("{{misspelt}}", {})).toThrow("{{misspelt}}");
});

test("windows-1252 writes accents and typographic signs, and refuses what it does not have", () => {
  expect([...encodeText("é’€", "windows-1252")]).toEqual([0xe9, 0x92, 0x80]);
  expect(() => encodeText("Ł", "windows-1252")).toThrow("Ł");
});
