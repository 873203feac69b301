import { readArticle } from "../../src/read/read-article.ts";
import { body, bytesOf, pageWith, paragraphs, url } from "./pages.ts";

const read = (main: string) => readArticle(bytesOf(pageWith({ main })), { url });
const whole = paragraphs.join("\n\n");

test.each([
  ["correction", "Correction: An earlier version of this article said that 12 sailors were freed.", null],
  ["correction", "CORRECTION, Jan. 14, 2026: The ship is the Merle, not the Marle.", "2026-01-14"],
  ["correction", "An earlier version of this report gave a wrong name for the harbour master.", null],
  ["correction", "Fe de errores: la cifra correcta es 14.", null],
  ["clarification", "Clarification (15 January 2026): The owner was asked twice.", "2026-01-15"],
  ["editor's note", "Editor’s note: Some names have been changed.", null],
  ["update", "This story has been updated with a comment of the owner.", null],
  ["update", "This article was last modified on 16 January 2026.", "2026-01-16"],
] as const)("a %s is a field and no text: %s", (type, text, date) => {
  const article = read(`${body}<p><em>${text}</em></p>`);
  expect(article.notes).toEqual([{ type, text, date }]);
  expect(article.text).toBe(whole);
});

test("an update that brings news stays in the text too", () => {
  const news = "UPDATE: A fifteenth sailor was freed in the evening, the authority said.";
  const article = read(`<p>${news}</p>${body}`);
  expect(article.notes).toEqual([{ type: "update", text: news, date: null }]);
  expect(article.text).toBe(`${news}\n\n${whole}`);
});

test("a note in a box of its own is found", () => {
  const text = "Correction: The launch came at noon, not at dawn.";
  const html = pageWith({ after: `<div class="article-correction"><p>${text}</p></div>` });
  expect(readArticle(bytesOf(html), { url }).notes.map((note) => note.text)).toEqual([text]);
});

test.each([
  "Corrections officers found two of the men in the yard on Sunday.",
  "Updated figures show that 14 are free.",
  "The report was updated by the ministry after 9 more deaths, a clerk said.",
  "Clarification was sought by the owner, who has not had an answer since.",
])("a sentence of the report is no note: %s", (sentence) => {
  const article = read(`${body}<p>${sentence}</p>`);
  expect(article.notes).toEqual([]);
  expect(article.text).toContain(sentence);
});
