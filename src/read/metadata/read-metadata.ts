import type { FieldEvidence } from "../../domain/article.ts";
import { byline, printedBylines } from "./byline.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { type DateOptions, modifiedAt, publishedAt } from "./dates.ts";
import type { Evidence, Found } from "./evidence.ts";
import { declaredLanguage } from "./language.ts";
import { outletDomain, outletName } from "./outlet.ts";
import { paywall } from "./paywall.ts";
import { section } from "./section.ts";
import { textLanguage } from "./text-language.ts";
import { articleTitle } from "./title.ts";
import { wireCredit } from "./wire.ts";

type FieldEvidences = Readonly<Record<string, FieldEvidence>>;

export interface Identity {
  readonly canonicalUrl: string | null;
  readonly outlet: string | null;
  readonly domain: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly section: string | null;
  readonly paywall: boolean | null;
  /** The language of the article with this text. */
  readonly languageOf: (text: string) => string | null;
  readonly evidence: FieldEvidences;
}

/** What the page says of itself but for its dates. */
export function readIdentity(page: Evidence): Identity {
  const outlet = outletName(page);
  const found = {
    canonicalUrl: canonicalUrl(page),
    outlet,
    title: articleTitle(page, outlet?.value ?? null),
    byline: byline(page),
    section: section(page),
    language: declaredLanguage(page),
    paywall: paywall(page),
  };
  const declared = found.language?.value ?? null;
  return {
    canonicalUrl: found.canonicalUrl?.value ?? null,
    outlet: outlet?.value ?? null,
    domain: outletDomain(found.canonicalUrl?.value ?? page.url?.href ?? null),
    title: found.title?.value ?? "",
    byline: found.byline?.value ?? null,
    section: found.section?.value ?? null,
    paywall: found.paywall && found.paywall.value === "locked",
    languageOf: (text) => textLanguage(declared, text),
    evidence: evidenceOf(found),
  };
}

/** When the page was published and changed. `dateLine`: the one above the text. */
export function readDates(page: Evidence, dateLine: string | null, { zone, fetchedAt }: ReadTimes) {
  const options: DateOptions = { zone, latest: fetchedAt, numeric: numericOrder(page) };
  const found = { publishedAt: publishedAt(page, dateLine, options), modifiedAt: modifiedAt(page, options) };
  return {
    publishedAt: found.publishedAt?.value ?? null,
    modifiedAt: found.modifiedAt?.value ?? null,
    evidence: evidenceOf(found),
  };
}

interface ReadTimes {
  readonly zone?: string;
  readonly fetchedAt?: string;
}

/** Which part of `1/2/2026` is the day: only English is written both ways. */
function numericOrder(page: Evidence): DateOptions["numeric"] {
  const language = declaredLanguage(page)?.value;
  if (language === undefined || language === "en") return undefined;
  return language === "en-US" ? "month first" : "day first";
}

/** The news agency whose copy the article is. `closing`: the lines under its text. */
export function readWire(
  page: Evidence,
  { text, closing }: { readonly text: string; readonly closing: readonly string[] },
  domain: string | null,
) {
  const metas = [
    "author",
    "article:author",
    "byl",
    "source",
    "dc.source",
    "news_source",
    "syndication-source",
  ];
  const said = byline(page);
  const bylines = [
    ...(said ? [{ raw: said.value, from: `byline (${said.evidence.from})` }] : []),
    ...metas.flatMap((name) =>
      (page.scan.metas.get(name) ?? []).map((raw) => ({ raw, from: `meta ${name}` })),
    ),
    ...printedBylines(page),
  ];
  const found = wireCredit(bylines, text.split("\n\n", 2), closing, domain);
  const evidence: FieldEvidences = found ? { wire: { from: found.from, raw: found.raw, others: [] } } : {};
  return { wire: found?.value ?? null, evidence };
}

function evidenceOf(found: Readonly<Record<string, Found | null>>): FieldEvidences {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, one]) => (one ? [[field, one.evidence]] : [])),
  );
}
