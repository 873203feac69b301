import { type Block, standsIn } from "./blocks.ts";
import { namesOf } from "./names.ts";

/** Shorter texts repeat by chance. */
const MIN_CHARS = 20;
/** Shorter paragraphs may be meant twice. */
const MIN_PARAGRAPH_CHARS = 60;
const QUOTE_NAME =
  /(?:^|-)(?:pull-?quote|pullquote|quote|tweet|twitter|highlight|callout|destacado|zitat|citation)(?:-|$)/;
/** How many quotations are looked for in the text; pages with more are no articles. */
const MAX_QUOTES = 60;

/** The blocks without those that say again what another one says: pull quotes, tweets quoted in the text, doubled paragraphs. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(({ text }) => plain(text));
  const first = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!first.has(text)) first.set(text, index);
  let quotes = 0;
  return blocks.filter((block, index) => {
    const text = texts[index] ?? "";
    if (block.text.length >= MIN_PARAGRAPH_CHARS && first.get(text) !== index) return false;
    if (text.length < MIN_CHARS || !isQuote(block) || ++quotes > MAX_QUOTES) return true;
    return !texts.some(
      (other, place) => place !== index && other.length > text.length && other.includes(text),
    );
  });
}

function isQuote(block: Block): boolean {
  if (standsIn(block, "blockquote") || standsIn(block, "q") || standsIn(block, "aside")) return true;
  const { element } = block;
  return [element, element.parent].some((one) => one && namesOf(one).some((name) => QUOTE_NAME.test(name)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
