import { readArticle } from "../../src/read/read-article.ts";
import { bytesOf, paragraphs, url } from "./pages.ts";

const [one = "", two = "", three = "", four = ""] = paragraphs;
const whole = paragraphs.join("\n\n");
const textOf = (html: string) => readArticle(bytesOf(html), { url }).text;
const asParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

/** Pages in the manner of the cases that parsers are tested with: all four paragraphs must come, apart and in order. */
const pages: Record<string, string> = {
  "paragraphs that are never closed": `<p>${one}<p>${two}<p>${three}<p>${four}`,
  "paragraphs closed twice": paragraphs.map((text) => `<p>${text}</p></p>`).join(""),
  "end tags that nothing opened": `</div></b></table>${asParagraphs(paragraphs)}</section></i>`,
  "formatting closed in the wrong order": `<p><b><i>${one}</b></i></p><p>${two}</p><p>${three}</p><p>${four}</p>`,
  "formatting left open over paragraphs": `<p><b>${one}</p><p>${two}</p><p><i>${three}</p><p>${four}</p>`,
  "a block inside formatting": `<b><div>${asParagraphs([one, two])}</div></b><div>${asParagraphs([three, four])}</div>`,
  "a link that is never closed": `<div>${asParagraphs([one, two])}<a name=top><p>${three}</p><p>${four}</p></div>`,
  "links inside one another": `<p><a href=/1>The <a href=/2>harbour</a></a> ${one.slice(12)}</p>${asParagraphs([two, three, four])}`,
  "headings inside one another": `<h1>Sailors<h1>freed</h1>${asParagraphs(paragraphs)}`,
  "two bodies": `<html><body>${asParagraphs([one, two])}<body class=x>${asParagraphs([three, four])}</html>`,
  "a head after the body": `<body>${asParagraphs([one, two])}</body><head><title>x</title></head>${asParagraphs([three, four])}`,
  "text after the end": `<html><body>${asParagraphs([one, two])}</body></html>${asParagraphs([three, four])}`,
  "tags in capitals": asParagraphs(paragraphs)
    .replaceAll("<p>", "<P CLASS=Text>")
    .replaceAll("</p>", "</P >"),
  "white space in tags": asParagraphs(paragraphs).replaceAll("<p>", "<p\n\t >"),
  "attributes without quotes": asParagraphs(paragraphs).replaceAll("<p>", "<p class=a id=b data-x=>"),
  "attributes with the same name": asParagraphs(paragraphs).replaceAll("<p>", "<p class=a class=caption>"),
  "an attribute with a tag in it": asParagraphs(paragraphs).replaceAll("<p>", '<p title="</p><b>">'),
  "an empty comment": `<!-->${asParagraphs(paragraphs)}`,
  "a comment that ends oddly": `<!-- a --!>${asParagraphs(paragraphs)}`,
  "a comment in a comment": `<!-- <!-- -->${asParagraphs(paragraphs)}`,
  "a comment with a paragraph": `${asParagraphs([one, two])}<!-- <p>Nineteen boats.</p> -->${asParagraphs([three, four])}`,
  "a processing instruction": `<?xml version="1.0"?>${asParagraphs(paragraphs)}<?php echo 1 ?>`,
  "CDATA outside of XML": `<![CDATA[ x ]]>${asParagraphs(paragraphs)}`,
  "a doctype in the middle": `${asParagraphs([one, two])}<!doctype html>${asParagraphs([three, four])}`,
  "an old doctype": `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">${asParagraphs(paragraphs)}`,
  "a table around the text": `<table><tr><td>${asParagraphs(paragraphs)}</td></tr></table>`,
  "a table that is not closed": `<table><tr><td>${asParagraphs([one, two])}<td>${asParagraphs([three, four])}`,
  "cells without rows": `<table><td>${asParagraphs([one, two])}</td><td>${asParagraphs([three, four])}</td></table>`,
  "a form around the page": `<form action=/>${asParagraphs(paragraphs)}</form>`,
  "a select that is not closed": `${asParagraphs(paragraphs)}<select><option>a<option>b`,
  "a script that writes tags": `<script>document.write("<p>Nineteen boats</p>")</script>${asParagraphs(paragraphs)}`,
  "a script with an end in a string": `<script>var a = "<\\/script>";</script>${asParagraphs(paragraphs)}`,
  "a style with tags": `<style>p:before { content: "<p>Nineteen" }</style>${asParagraphs(paragraphs)}`,
  "an SVG with text": `${asParagraphs([one, two])}<svg><text>Nineteen</text><title>Nineteen</title></svg>${asParagraphs([three, four])}`,
  MathML: `${asParagraphs([one, two])}<math><mi>x</mi></math>${asParagraphs([three, four])}`,
  "a template": `${asParagraphs(paragraphs)}<template><p>Nineteen boats</p></template>`,
  "line breaks instead of paragraphs": `<div>${paragraphs.join("<br/><br/>")}</div>`,
  "line breaks with space between": `<div>${paragraphs.join("<br>\n&nbsp;<br>\r\n")}</div>`,
  "spans for paragraphs": `<div>${paragraphs.map((text) => `<div><span>${text}</span></div>`).join("")}</div>`,
  "font tags": asParagraphs(paragraphs)
    .replaceAll("<p>", "<p><font color=red>")
    .replaceAll("</p>", "</font></p>"),
  "centred text": `<center>${asParagraphs(paragraphs)}</center>`,
  "unknown tags": `<x-article><y-text>${asParagraphs(paragraphs)}</y-text></x-article>`,
  "tags that close themselves": asParagraphs(paragraphs).replaceAll("</p>", "</p><div/>"),
  "a list that is not closed": `<ul><li>${one}<li>${two}<li>${three}<li>${four}`,
  "definition lists": `<dl><dd>${one}<dd>${two}<dd>${three}<dd>${four}</dl>`,
  "carriage returns": asParagraphs(paragraphs).replaceAll("</p>", "</p>\r\r\n"),
  "a byte-order mark inside": `\ufeff\ufeff${asParagraphs(paragraphs)}`,
  "a page cut within a tag": `${asParagraphs(paragraphs)}<p class="x`,
  "a page cut within an entity": `${asParagraphs(paragraphs)}&nbsp`,
  "a page cut within a comment": `${asParagraphs(paragraphs)}<!-- <p>Nineteen`,
};

test.each(Object.entries(pages))("%s", (_, html) => expect(textOf(html)).toBe(whole));

test.each([
  ["&amp;lt;", "&lt;"],
  ["&lt;b&gt;", "<b>"],
  ["&eacute;&#233;&#xE9;&#Xe9;", "éééé"],
  ["&eacute", "é"],
  ["&#150; &#147;x&#148;", "– “x”"],
  ["&copy2026", "©2026"],
  ["&notin; &notit;", "∉ ¬it;"],
  ["&unknown; &", "&unknown; &"],
  ["1&nbsp;400&thinsp;000", "1 400 000"],
  ["a < b > c", "a < b > c"],
  ["&#x1F600;", "😀"],
  ["f&shy;o", "f\u00ado"],
])("the entity %s is %s", (raw, text) => {
  expect(textOf(asParagraphs([one, `${two} ${raw} is what the note said.`, three, four]))).toBe(
    [one, `${two} ${text} is what the note said.`, three, four].join("\n\n"),
  );
});

test.each([
  [
    "words of two blocks stay apart",
    `<div>${one}</div><div>${two}</div>${asParagraphs([three, four])}`,
    whole,
  ],
  [
    "words around an inline tag stay together",
    asParagraphs([one.replace("sailors", "sail<b>ors</b>"), two, three, four]),
    whole,
  ],
  ["a soft break is a space", asParagraphs([one.replace(" had ", "<br>had "), two, three, four]), whole],
])("%s", (_, html, text) => expect(textOf(html)).toBe(text));
