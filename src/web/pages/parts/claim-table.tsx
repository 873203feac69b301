import { useEffect, useRef } from "react";
import type { PrintedRow } from "../../../api/printed-row.ts";
import { articlePath, Figure, SourceName, SubjectName } from "./claim-facts.tsx";
import { asOfDayText, momentParts } from "./dates.ts";
import { Link } from "./link.tsx";
import { Quote } from "./quote.tsx";

const COLUMNS = [
  "Figure as printed",
  "Who is counted",
  "Who says so",
  "As of",
  "Outlet",
  "Published",
  "Sentence",
];

/** Every figure in a row of its own; on narrow screens each row becomes a card with the same labels. */
export function ClaimTable({ rows, chosen }: { rows: readonly PrintedRow[]; chosen: string | null }) {
  return (
    <table className="claims">
      <caption className="visually-hidden">Figures in order of publication, with their sentences</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimRow key={row.claim.id} row={row} chosen={row.claim.id === chosen} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimRow({ row, chosen }: { row: PrintedRow; chosen: boolean }) {
  const { claim } = row;
  const [day, time] = momentParts(row.publishedAt);
  const asOf = asOfDayText(claim.asOf);
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!chosen) return;
    // The reader asked for this sentence: bring it into view and let the keyboard go on from here.
    line.current?.scrollIntoView({ block: "center" });
    line.current?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <tr ref={line} tabIndex={-1} className={chosen ? "chosen-row" : undefined} data-claim={claim.id}>
      <td data-label="Figure as printed">
        <Figure claim={claim} />
      </td>
      <td data-label="Who is counted">
        <SubjectName claim={claim} />
      </td>
      <td data-label="Who says so">
        <SourceName claim={claim} />
      </td>
      <td data-label="As of">{asOf === "not given" ? <span className="faint">{asOf}</span> : asOf}</td>
      <td data-label="Outlet">{row.outletName}</td>
      <td data-label="Published">
        <time dateTime={row.publishedAt ?? undefined}>
          <span>{day}</span> <span className="faint">{time}</span>
        </time>
      </td>
      <td data-label="Sentence">
        {claim.in === "title" && <span className="tag tag-first">headline</span>}
        <Quote claim={claim} />{" "}
        <Link to={articlePath(row)}>
          Article<span className="visually-hidden"> “{row.title}”</span>
        </Link>
      </td>
    </tr>
  );
}
