const BOMS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** How far into a page a declaration is looked for, as browsers do. */
const PRESCAN_BYTES = 1024;

/**
 * Turns a page's bytes into text: byte-order mark, then the charset of the header, then that of the page's own
 * declaration, else UTF-8 where the bytes are valid UTF-8 and windows-1252 where they are not. Never throws: bytes
 * that do not fit become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType?: string | null): string {
  const bom = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (bom) return decode(bytes, bom[0]);
  const declared = [charsetOfHeader(contentType ?? ""), charsetOfPage(bytes)].filter((name) => name !== null);
  if (declared.length === 0) return decode(bytes, isUtf8(bytes) ? "utf-8" : "windows-1252");
  const texts = declared.map((name) => decode(bytes, name));
  return texts.find((text) => !isMisread(text)) ?? texts[0] ?? "";
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A server's header is often a default that the page contradicts; it is passed over where it makes rubbish. */
function isMisread(text: string): boolean {
  let foreign = 0;
  let broken = 0;
  for (const [char] of text.matchAll(/[^\0-\x7f]/g)) {
    foreign++;
    if (char === "\ufffd") broken++;
  }
  return broken > foreign / 2;
}

function charsetOfHeader(contentType: string): string | null {
  return known(/charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1]);
}

function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN_BYTES));
  const tags = head.match(/<meta[^>]*|<\?xml[^>]*/gi) ?? [];
  const label = tags
    .map((tag) => /(?:charset|encoding)\s*=\s*["']?([^\s"'/>;?]+)/i.exec(tag)?.[1])
    .find(Boolean);
  const name = known(label);
  // A declaration that could be read as ASCII cannot stand in a UTF-16 page.
  return name?.startsWith("utf-16") ? "utf-8" : name;
}

function known(label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}
