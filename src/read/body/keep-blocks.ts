import { type Block, standsIn } from "./blocks.ts";
import { isFurniture } from "./furniture.ts";

const HEADING = /^h[1-6]$/;
/** A paragraph that is little but links leads elsewhere. */
const MAX_LINK_SHARE = 0.85;
/** In a list a smaller share is enough: related stories stand in lists. */
const MAX_LIST_LINK_SHARE = 0.6;
/** A menu has no sentence in it. */
const MAX_MENU_LINK_SHARE = 0.5;
/** The headline is a field of its own; its repetition above the text is dropped from this many first blocks. */
const OPENING_BLOCKS = 8;

/** The blocks that are the article's running text, in order: without furniture, link lists, the title and empty headings. */
export function keepBlocks(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const headlines = new Set(titles.map(plain).filter(Boolean));
  const kept = blocks.filter(
    (block, index) => isRunningText(block) && !(index < OPENING_BLOCKS && headlines.has(plain(block.text))),
  );
  const start = kept.findIndex((block) => !isSectionLabel(block));
  const running = start < 0 ? [] : kept.slice(start);
  // A heading stays only where text follows before the article ends.
  const end = running.findLastIndex((block) => !HEADING.test(block.tag));
  return running.slice(0, end + 1);
}

function isRunningText(block: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(block.text)) return false;
  const linkShare = block.linkChars / block.text.length;
  if (isFurniture(block.text, linkShare)) return false;
  if (HEADING.test(block.tag)) return true;
  if (linkShare > MAX_MENU_LINK_SHARE && !/[.!?…。]/.test(block.text)) return false;
  return linkShare <= (standsIn(block, "li") ? MAX_LIST_LINK_SHARE : MAX_LINK_SHARE);
}

/** `World news` above a headline: few words, no figure, no sentence. */
function isSectionLabel({ tag, text }: Block): boolean {
  return !HEADING.test(tag) && text.split(" ").length <= 3 && !/[\p{N}.!?…。]/u.test(text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
