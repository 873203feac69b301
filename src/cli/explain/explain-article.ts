import type { ArticleInput } from "../../domain/article.ts";
import type { Claim } from "../../domain/claim.ts";
import type { Notice } from "../../domain/notice.ts";
import type { FieldName, Span } from "../../domain/span.ts";
import { figureText, kindText } from "../../timeline/claim-words.ts";
import { cellText } from "../tables/cell-text.ts";
import { claimReasons } from "./claim-reasons.ts";
import { type LetteredNotice, markedText, type NumberedClaim } from "./marked-text.ts";
import { type Line, paint, plain, styled, wrap } from "./styled.ts";

/** What was found in an article, with the readings that were refused. */
export interface Explained {
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}

/**
 * The article in lines of at most `width` columns: every claim's number marked, and under each paragraph its claims
 * with their fields, the rules that decided and the readings that were refused; at the end the numbers that are none.
 */
export function explainArticle(
  article: ArticleInput,
  { claims, notices }: Explained,
  { width, colour }: { width: number; colour: boolean },
): string {
  const numbered = claims.map((claim, index) => ({ mark: String(index + 1), claim }));
  const lettered = notices.map((notice, index) => ({ mark: lettersOf(index), notice }));
  const parts = [
    ...titlePart(article, numbered, lettered, width),
    ...paragraphsOf(article.text).flatMap((span) => part(article, "text", span, numbered, lettered, width)),
    ...refusedPart(lettered, width),
    [[styled("dim", countsText(claims.length, notices.length))]],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => paint(line, colour)).join("\n"))
    .join("\n\n");
}

function titlePart(
  article: ArticleInput,
  claims: readonly NumberedClaim[],
  notices: readonly LetteredNotice[],
  width: number,
): Line[][] {
  const about = [article.outlet, article.publishedAt, article.url ?? article.id].filter(Boolean).join(" · ");
  const whole = { start: 0, end: article.title.length };
  const [title = [], ...reasons] = part(article, "title", whole, claims, notices, width);
  const bold = title.map((line) => line.map((piece) => ({ ...piece, style: piece.style ?? "bold" })));
  return [[...bold, ...wrap([styled("dim", cellText(about))], width)], ...reasons];
}

/** A paragraph, and under it one part for each of its claims. */
function part(
  article: ArticleInput,
  field: FieldName,
  span: Span,
  claims: readonly NumberedClaim[],
  notices: readonly LetteredNotice[],
  width: number,
): Line[][] {
  const own = claims.filter(
    ({ claim }) => claim.in === field && claim.position.start >= span.start && claim.position.end <= span.end,
  );
  const lines = wrap(markedText(article[field], field, span, claims, notices), width);
  const marks = new Map(claims.map((one) => [one.claim.id, nameOf(one)]));
  return [lines, ...own.map((one) => claimReasons(one, (id) => marks.get(id) ?? id, width))];
}

const nameOf = ({ mark, claim }: NumberedClaim) => `[${mark}] ${figureText(claim)} ${kindText(claim)}`;

function refusedPart(notices: readonly LetteredNotice[], width: number): Line[][] {
  if (notices.length === 0) return [];
  const rows = notices.flatMap(({ mark, notice }) =>
    wrap(
      [
        styled("dim", `[${mark}]`),
        plain(` ${cellText(notice.text)}: ${cellText(notice.message)} `),
        styled("cyan", notice.rule),
        styled("dim", ` ${notice.in === "title" ? "title " : ""}${notice.start}–${notice.end}`),
      ],
      width - 2,
    ).map((line): Line => [plain("  "), ...line]),
  );
  return [[[styled("bold", "Numbers that are no claims")], ...rows]];
}

/** Spans of the paragraphs, which blank lines part. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\s*\n|$/g)) {
    if (text.slice(start, gap.index).trim() !== "") spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return spans;
}

/** a, b ... z, aa, ab ... */
function lettersOf(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

function countsText(claims: number, notices: number): string {
  const found = claims === 0 ? "No claim" : claims === 1 ? "1 claim" : `${claims} claims`;
  return `${found}; ${notices === 0 ? "no number" : notices === 1 ? "1 number" : `${notices} numbers`} refused.`;
}
