// Writes corpus/gold.jsonl from the annotations beside the articles: npx node corpus/build-gold.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldLines } from "../src/demo/gold-record.ts";
import { loadCorpus } from "../src/demo/load-corpus.ts";

const lines = goldLines(loadCorpus(import.meta.dirname));
writeFileSync(join(import.meta.dirname, "gold.jsonl"), `${lines.join("\n")}\n`);
console.error(`corpus/gold.jsonl: ${lines.length} articles`);
