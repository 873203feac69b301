import type { PrintedRow } from "../../../api/printed-row.ts";
import {
  canonicalSourceText,
  canonicalSubject,
  figureText,
  kindText,
  modalityText,
  revisionText,
  sourceText,
} from "../../../timeline/claim-words.ts";
import { asOfDayText, momentText } from "./dates.ts";
import { Link, OutsideLink } from "./link.tsx";
import { Quote } from "./quote.tsx";

/** "more than 800 detained" with its state, if it is not said to have happened. */
export function Figure({ claim }: Pick<PrintedRow, "claim">) {
  const tags = [modalityText(claim), revisionText(claim)].filter(Boolean);
  return (
    <>
      <strong className="figure">{figureText(claim)}</strong> {kindText(claim)}
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </>
  );
}

export function SourceName({ claim }: Pick<PrintedRow, "claim">) {
  if (!claim.attribution) return <span className="no-source">{sourceText(claim)}</span>;
  return <InCanon name={canonicalSourceText(claim)} printed={sourceText(claim)} />;
}

export function SubjectName({ claim }: Pick<PrintedRow, "claim">) {
  if (claim.subject === null) return <span className="faint">not said</span>;
  return <InCanon name={canonicalSubject(claim) ?? claim.subject} printed={claim.subject} />;
}

/** The name that editors gave, and the words that were printed where those are others. */
function InCanon({ name, printed }: { name: string; printed: string }) {
  return (
    <>
      {name}
      {name !== printed && <span className="faint as-printed"> printed as “{printed}”</span>}
    </>
  );
}

export const articlePath = (row: Pick<PrintedRow, "claim">) =>
  `/article/${encodeURIComponent(row.claim.articleId)}`;

/** One figure with everything a reader needs to judge it; `null` says how to get one. */
export function ChosenClaim({ row }: { row: PrintedRow | null }) {
  if (!row)
    return (
      <p className="chosen chosen-empty">
        Choose a mark in the chart, by pointer or with the Tab key, to read the sentence behind it.
      </p>
    );
  const { claim } = row;
  return (
    <div className="chosen">
      <p className="chosen-figure">
        <Figure claim={claim} />
      </p>
      <p>
        <Quote claim={claim} />
      </p>
      <p className="chosen-facts">
        {row.outletName}, {momentText(row.publishedAt)}. Who says so: <SourceName claim={claim} />. As of:{" "}
        {asOfDayText(claim.asOf)}. <Link to={articlePath(row)}>Read in the article</Link>
        {row.link && (
          <>
            {" · "}
            <OutsideLink href={row.link}>Open the original</OutsideLink>
          </>
        )}
      </p>
    </div>
  );
}
