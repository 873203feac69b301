/** News agencies whose copy other outlets print: how bylines, datelines and credit lines write them, and their own sites. */
const AGENCIES: readonly {
  readonly name: string;
  readonly written: string;
  readonly domains: readonly string[];
}[] = [
  { name: "AP", written: "AP|(?:The )?Associated Press", domains: ["apnews.com", "ap.org"] },
  { name: "AFP", written: "AFP|Agence France-Presse|Agence France Presse", domains: ["afp.com"] },
  { name: "Reuters", written: "Reuters|REUTERS|Thomson Reuters", domains: ["reuters.com"] },
  { name: "EFE", written: "EFE|Agencia EFE|Efe", domains: ["efe.com"] },
  { name: "dpa", written: "dpa|DPA|Deutsche Presse-Agentur", domains: ["dpa.com"] },
  { name: "ANSA", written: "ANSA|Ansa", domains: ["ansa.it"] },
  { name: "Europa Press", written: "Europa Press|EUROPA PRESS", domains: ["europapress.es"] },
  { name: "PA", written: "PA Media|Press Association|PA", domains: ["pamediagroup.com"] },
  { name: "UPI", written: "UPI|United Press International", domains: ["upi.com"] },
  { name: "Xinhua", written: "Xinhua|XINHUA", domains: ["xinhuanet.com", "news.cn"] },
  { name: "TASS", written: "TASS|Tass", domains: ["tass.com", "tass.ru"] },
  { name: "Interfax", written: "Interfax", domains: ["interfax.com", "interfax.ru"] },
  { name: "Kyodo", written: "Kyodo News|Kyodo|KYODO", domains: ["kyodonews.net"] },
  { name: "PTI", written: "PTI|Press Trust of India", domains: ["ptinews.com"] },
  { name: "ANI", written: "ANI|Asian News International", domains: ["aninews.in"] },
  { name: "Anadolu", written: "Anadolu Agency|Anadolu|AA", domains: ["aa.com.tr"] },
  { name: "Canadian Press", written: "(?:The )?Canadian Press", domains: ["thecanadianpress.com"] },
  { name: "AAP", written: "AAP|Australian Associated Press", domains: ["aap.com.au"] },
];

const WRITTEN = AGENCIES.map(({ written }) => written).join("|");
/** `VELMAR, Jan 5 (AP) —`, `(Reuters) -`, `Velmar, 5 ene (EFE).-`: the brackets that end a dateline. */
const DATELINE = new RegExp(`^.{0,100}?\\((${WRITTEN})(?: ?[/-] ?[^()]{1,30})?\\)\\s?(?:[.:]|[-–—]|$)`, "u");
/** A byline or source line that is the agency's name, alone or with a person's. */
const CREDIT = new RegExp(
  `(?:^|[,;|/(–—-] ?|\\b(?:by|By|BY|with|from|and|por|Por|con|Con|via|Source:|Fuente:|Agencia|agencias:?) )(${WRITTEN})(?: (?:news agency|staff|reporters?|correspondents?|writers?))?(?=$|[,;|/).–—-]| and | y | contributed)`,
  "u",
);
/** Credit lines at the end are short. */
const MAX_CREDIT_CHARS = 200;
const CREDIT_START =
  /^(?:[©(—–-]|\(?(?:reporting|editing|additional reporting|source|with information|with (?:additional )?reporting|con información|fuente|copyright)\b|this (?:story|article|report))/i;

/**
 * The agency whose copy an article is, found in its byline, dateline or credit line (`AP`, `AFP`, `Reuters`, `EFE` ...);
 * null where none is named, or where the agency is the outlet itself.
 *
 * @param opening the first paragraphs, which may begin with a dateline
 * @param closing the last lines under the text
 * @param domain the outlet's registrable domain
 */
export function wireCredit(
  bylines: readonly { readonly raw: string; readonly from: string }[],
  opening: readonly string[],
  closing: readonly string[],
  domain: string | null,
): { readonly value: string; readonly raw: string; readonly from: string } | null {
  const own = AGENCIES.find(({ domains }) => domain !== null && domains.includes(domain))?.name;
  const credit = (written: string | undefined, raw: string, from: string) => {
    const agency = AGENCIES.find((one) => new RegExp(`^(?:${one.written})$`, "u").test(written ?? ""));
    return agency && agency.name !== own ? { value: agency.name, raw: raw.slice(0, 200), from } : null;
  };
  for (const { raw, from } of bylines) {
    const found = credit(CREDIT.exec(raw)?.[1], raw, from);
    if (found) return found;
  }
  for (const paragraph of opening) {
    const found = credit(DATELINE.exec(paragraph.slice(0, 160))?.[1], paragraph, "dateline");
    if (found) return found;
  }
  for (const line of closing) {
    if (line.length > MAX_CREDIT_CHARS || !CREDIT_START.test(line)) continue;
    const found = credit(
      new RegExp(`(?<![\\p{L}\\d])(${WRITTEN})(?![\\p{L}\\d])`, "u").exec(line)?.[1],
      line,
      "credit line",
    );
    if (found) return found;
  }
  return null;
}
