import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Written {
  readonly title: string;
  readonly text: string;
}

const file = resolve(import.meta.dirname, "../corpus/gold.jsonl");
const written = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Written);

/**
 * Pages of a newspaper's make for measuring: the corpus' articles in turn, each made another one by a headline and an
 * opening of its own, between the navigation, teasers, scripts and footer that real pages have. About 30 kB a page.
 */
export function newspaperPage(at: number): string {
  const { title, text } = written[at % written.length] ?? { title: "", text: "" };
  const headline = `${title} (${at})`;
  const opening = `Report ${at}: the district office said that ${11 + (at % 700)} people had been injured.`;
  const paragraphs = [opening, ...text.split("\n\n")].map((one) => `<p>${escape(one)}</p>`).join("\n");
  const day = String(1 + (at % 28)).padStart(2, "0");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} | Bench Post</title>
<meta property="og:site_name" content="Bench Post"><meta property="article:published_time" content="2026-01-${day}T08:00:00Z">
<script>${"window.dataLayer=window.dataLayer||[];".repeat(120)}</script></head><body>
<header><nav><ul>${links("Section", 40)}</ul></nav></header>
<main><article><h1>${escape(headline)}</h1>${paragraphs}</article>
<aside><h2>Most read</h2><ul>${links("Another story about something else that was read", 60)}</ul></aside></main>
<footer><ul>${links("About us", 40)}</ul></footer></body></html>`;
}

const links = (words: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li class="teaser item-${at}"><a href="/x/${at}">${words} ${at}</a></li>`,
  ).join("");

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
