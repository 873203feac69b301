import { decodePage } from "../../src/read/decode-page.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean, bom: boolean) =>
  Uint8Array.from(
    [...(bom ? ["\ufeff"] : []), ...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);
const meta = (charset: string) => `<meta charset="${charset}">`;

test.each<[string, Uint8Array, string | null, string]>([
  ["UTF-8 without any declaration", utf8("<p>Málaga – 3 º"), null, "<p>Málaga – 3 º"],
  ["windows-1252 without any declaration", latin1("<p>M\xe1laga \x96 3"), null, "<p>Málaga – 3"],
  ["the header", latin1("<p>M\xe1laga"), "text/html; charset=ISO-8859-1", "<p>Málaga"],
  ["a quoted header", latin1("<p>M\xe1laga"), 'text/html; Charset="latin1"', "<p>Málaga"],
  ["the page", latin1(`${meta("iso-8859-1")}M\xe1laga`), null, `${meta("iso-8859-1")}Málaga`],
  [
    "http-equiv",
    latin1(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcf`),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">П',
  ],
  [
    "the header over the page",
    utf8(`${meta("iso-8859-1")}Málaga`),
    "text/html; charset=utf-8",
    `${meta("iso-8859-1")}Málaga`,
  ],
  [
    "a header that makes rubbish of it",
    latin1(`${meta("windows-1252")}M\xe1laga \xe9`),
    "text/html; charset=utf-8",
    `${meta("windows-1252")}Málaga é`,
  ],
  [
    "a byte-order mark over the header",
    utf8("\ufeff<p>Málaga"),
    "text/html; charset=iso-8859-1",
    "<p>Málaga",
  ],
  ["UTF-16LE by its mark", utf16("<p>Málaga", false, true), null, "<p>Málaga"],
  ["UTF-16BE by its mark", utf16("<p>Málaga", true, true), "text/html; charset=utf-8", "<p>Málaga"],
  ["UTF-16LE by the header", utf16("<p>Málaga", false, false), "text/html; charset=utf-16le", "<p>Málaga"],
  [
    "a page that calls itself UTF-16 in ASCII",
    utf8(`${meta("utf-16")}Málaga`),
    null,
    `${meta("utf-16")}Málaga`,
  ],
  [
    "Shift_JIS",
    Uint8Array.of(...latin1(meta("Shift_JIS")), 0x93, 0xfa, 0x96, 0x7b),
    null,
    `${meta("Shift_JIS")}日本`,
  ],
  ["GBK", Uint8Array.of(...latin1(meta("gb2312")), 0xd6, 0xd0, 0xb9, 0xfa), null, `${meta("gb2312")}中国`],
  ["EUC-KR", Uint8Array.of(0xc7, 0xd1), "text/html; charset=euc-kr", "한"],
  ["KOI8-R", Uint8Array.of(0xed), "text/html; charset=koi8-r", "М"],
  ["an unknown name", utf8("<p>Málaga"), "text/html; charset=klingon", "<p>Málaga"],
  [
    "one broken byte in UTF-8",
    Uint8Array.of(...utf8("<p>Málaga, Cádiz, Jaén"), 0xff),
    "text/html; charset=utf-8",
    "<p>Málaga, Cádiz, Jaén\ufffd",
  ],
])("%s", (_, bytes, contentType, text) => expect(decodePage(bytes, contentType)).toBe(text));
