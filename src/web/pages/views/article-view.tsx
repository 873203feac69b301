import type { PrintedRow } from "../../../api/printed-row.ts";
import type { ArticleInput } from "../../../domain/article.ts";
import { canonicalType } from "../../../timeline/claim-words.ts";
import { Figure, SourceName, SubjectName } from "../parts/claim-facts.tsx";
import { asOfDayText, momentText } from "../parts/dates.ts";
import { OutsideLink } from "../parts/link.tsx";
import { type MarkedPart, markedParts } from "../parts/marked-parts.ts";
import { WhenLoaded } from "../parts/when-loaded.tsx";
import { TYPES } from "../sources/words.ts";
import { useJson } from "../use-json.ts";

interface ArticleWithClaims {
  readonly article: ArticleInput;
  readonly claims: PrintedRow[];
  readonly link: string | null;
}

/** One stored version of an article: every figure marked and numbered, its fields and rules beside the text. */
export function ArticleView({ id }: { id: string }) {
  const loaded = useJson<ArticleWithClaims>(`/api/articles/${encodeURIComponent(id)}`);
  return (
    <>
      {loaded.state !== "ready" && <h1>Article</h1>}
      <WhenLoaded of={loaded}>{(data) => <Marked {...data} />}</WhenLoaded>
    </>
  );
}

function Marked({ article, claims, link }: ArticleWithClaims) {
  const [row] = claims;
  const numbered = claims.map((one, index) => ({ number: index + 1, ...one }));
  const own = (field: "title" | "text") => numbered.filter((one) => one.claim.in === field);
  return (
    <>
      <p className="faint">
        {row?.outletName ?? article.outlet} · {momentText(article.publishedAt ?? null)}
        {row && ` · version ${row.version}${row.current ? "" : ", replaced by a newer one"}`}
        {link && (
          <>
            {" · "}
            <OutsideLink href={link}>Open the original</OutsideLink>
          </>
        )}
        {" · "}
        <a href={`/api/articles/${encodeURIComponent(article.id)}`}>JSON</a>
      </p>
      <h1>
        <Parts parts={markedParts(article.title, own("title"))} />
      </h1>
      <div className="beside">
        <article className="article-text">
          {paragraphs(markedParts(article.text, own("text"))).map((parts, index) => (
            // The text of a stored version never changes, so the place is a fit key.
            <p key={index}>
              <Parts parts={parts} />
            </p>
          ))}
        </article>
        <aside aria-labelledby="figures">
          <h2 id="figures">{claims.length === 1 ? "1 figure" : `${claims.length} figures`}</h2>
          {claims.length === 0 && <p>No figure about people was found in this article.</p>}
          <ol className="facts">
            {numbered.map((one) => (
              <Facts key={one.claim.id} row={one} />
            ))}
          </ol>
        </aside>
      </div>
    </>
  );
}

function Parts({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map((part, index) =>
    part.numbers.length > 0 ? (
      <mark key={index}>
        {part.text}
        {part.numbers.map((number) => (
          <a key={number} className="mark-number" href={`#figure-${number}`} id={`place-${number}`}>
            <span className="visually-hidden">figure </span>
            {number}
          </a>
        ))}
      </mark>
    ) : (
      part.text
    ),
  );
}

/** Splits marked parts at the blank lines of the text. */
function paragraphs(parts: readonly MarkedPart[]): MarkedPart[][] {
  const all: MarkedPart[][] = [[]];
  for (const part of parts) {
    const [first = "", ...others] = part.numbers.length > 0 ? [part.text] : part.text.split(/\n\s*\n/);
    all.at(-1)?.push({ ...part, text: first });
    for (const text of others) all.push([{ ...part, text }]);
  }
  return all.filter((one) => one.some((part) => part.text.trim() !== ""));
}

function Facts({ row }: { row: PrintedRow & { number: number } }) {
  const { claim, number } = row;
  const type = canonicalType(claim);
  const facts: [string, React.ReactNode][] = [
    ["Who is counted", <SubjectName key="subject" claim={claim} />],
    ["Who says so", <SourceName key="source" claim={claim} />],
    ["Kind of source", type && TYPES[type]],
    ["Words that say so", claim.attribution && `“${claim.attribution.cue.text}”`],
    ["As of", asOfDayText(claim.asOf)],
    ["Words for the date", claim.asOf.phrase && `“${claim.asOf.phrase}”`],
    ["Confidence", `${Math.round(claim.confidence * 100)} %`],
  ];
  return (
    <li id={`figure-${number}`} tabIndex={-1}>
      <p>
        <a href={`#place-${number}`} className="mark-number">
          <span className="visually-hidden">To its place in the text: figure </span>
          {number}
        </a>{" "}
        <Figure claim={claim} />
      </p>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <details>
        <summary>Rules that decided</summary>
        <ol className="rules">
          {claim.rules.map((rule, index) => (
            <li key={`${rule} ${index}`}>
              <code>{rule}</code>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
