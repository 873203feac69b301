import { readArticle } from "../../src/read/read-article.ts";
import { bytesOf, url } from "./pages.ts";

/** A sentence in a language that the charset was made for. */
const samples: Record<string, string> = {
  "utf-8": "Die Hafenbehörde in Málaga zählte 14 Schiffe – „alle sicher“, sagte Łukasz.",
  "windows-1252": "Die Hafenbehörde in Málaga zählte 14 Schiffe – „alle sicher“, sagte Zoë.",
  "iso-8859-1": "Die Hafenbehörde in Málaga zählte 14 Schiffe, sagte Zoë am Morgen.",
  "iso-8859-15": "La préfecture a compté 14 navires, et chaque cœur battait pour 3 € de plus.",
  "iso-8859-2": "Urząd portu naliczył 14 statków, powiedziała Łucja Šimková rano.",
  "iso-8859-5": "Порт насчитал 14 судов, сказала капитан утром.",
  "iso-8859-7": "Το λιμάνι μέτρησε 14 πλοία, είπε η λιμενάρχης το πρωί.",
  "iso-8859-8": "הנמל ספר 14 ספינות, אמרה מנהלת הנמל בבוקר.",
  "windows-1250": "Přístav napočítal 14 lodí – řekla Žofie „dnes“ ráno.",
  "windows-1251": "Порт насчитал 14 судов – «все целы», сказала капитан.",
  "windows-1253": "Το λιμάνι μέτρησε 14 πλοία – είπε η λιμενάρχης.",
  "windows-1254": "Liman 14 gemi saydı, dedi İpek Şahin sabah.",
  "windows-1255": "הנמל ספר 14 ספינות – אמרה מנהלת הנמל.",
  "windows-1256": "أحصى الميناء 14 سفينة، قالت المديرة صباحا.",
  "windows-1257": "Osta saskaitīja 14 kuģus – teica Žanete rītā.",
  "windows-1258": "Cang đêm đươc 14 tàu, giam đôc nói.",
  "koi8-r": "Порт насчитал 14 судов, сказала капитан утром.",
  "koi8-u": "Порт нарахував 14 суден, сказала капітанка вранці.",
  shift_jis: "港の当局は、十四人の船員が解放されたと発表した。",
  "euc-jp": "港の当局は、十四人の船員が解放されたと発表した。",
  gbk: "港务局说，十四名船员已经获释，五人仍被关押。",
  gb18030: "港务局说，十四名船员已经获释，五人仍被关押。",
  big5: "港務局說，十四名船員已經獲釋，五人仍被關押。",
  "euc-kr": "항만청은 선원 열네 명이 풀려났다고 밝혔다.",
};

/** What bytes make each character of a charset, found by asking the decoder. */
function bytesByCharacter(charset: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, readonly number[]>();
  const learn = (...sequence: number[]) => {
    const text = decoder.decode(Uint8Array.from(sequence));
    if ([...text].length === 1 && text !== "\ufffd" && !bytes.has(text)) bytes.set(text, sequence);
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  return bytes;
}

function encode(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return bytesOf(text);
  const bytes = bytesByCharacter(charset);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const known = bytes.get(character);
      if (!known) throw new Error(`${charset} has no ${character}`);
      return known;
    }),
  );
}

const page = (sample: string, meta: string) =>
  `<html><head>${meta}<title>14</title></head><body><article>${`<p>${sample}</p>`.repeat(1)}</article></body></html>`;

describe.each(Object.entries(samples))("%s", (charset, sample) => {
  test("by the page's own declaration", () => {
    const bytes = encode(page(sample, `<meta charset="${charset}">`), charset);
    expect(readArticle(bytes, { url }).text).toBe(sample);
  });
  test("by the header", () => {
    const contentType = `text/html; charset=${charset.toUpperCase()}`;
    expect(readArticle(encode(page(sample, ""), charset), { url, contentType }).text).toBe(sample);
  });
});

test.each([
  ["utf-16le", false],
  ["utf-16be", true],
])("%s by its mark", (_, bigEndian) => {
  const sample = samples["iso-8859-7"] ?? "";
  const units = [...`\ufeff${page(sample, "")}`].map((unit) => unit.charCodeAt(0));
  const bytes = Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
  expect(readArticle(bytes, { url }).text).toBe(sample);
});

test("iso-2022-jp", () => {
  const sample = samples["euc-jp"] ?? "";
  // The same characters as in EUC-JP without the high bits, between escapes.
  const inside = [...encode(sample, "euc-jp")].map((byte) => byte & 0x7f);
  const bytes = [
    ...bytesOf('<meta charset="iso-2022-jp"><p>'),
    0x1b,
    0x24,
    0x42,
    ...inside,
    0x1b,
    0x28,
    0x42,
  ];
  expect(readArticle(Uint8Array.from([...bytes, ...bytesOf("</p>")]), { url }).text).toBe(sample);
});
