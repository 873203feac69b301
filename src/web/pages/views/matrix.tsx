import type { Comparison, ComparisonRow } from "../../../domain/comparison.ts";
import { figureText, kindText, NO_SOURCE } from "../../../timeline/claim-words.ts";
import { claimHash } from "../location.ts";
import { momentParts } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { storyQuery } from "../story-choice.tsx";

interface MatrixProps {
  readonly comparison: Comparison;
  readonly story: string;
}

/** Sources down, outlets across; rows that count the same stand under one heading. */
export function Matrix({ comparison: { outlets, rows }, story }: MatrixProps) {
  const groups = [...Map.groupBy(rows, groupName)];
  return (
    <div
      className="scroll"
      role="region"
      aria-label="Table of the latest figures, scrolls sideways"
      tabIndex={0}
    >
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Who says so</th>
            {outlets.map((outlet) => (
              <th key={outlet.id} scope="col">
                {outlet.name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([name, rows]) => (
          <tbody key={name}>
            <tr className="group">
              <th scope="rowgroup" colSpan={outlets.length + 1}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <MatrixRow
                key={`${row.measure} ${row.cells.flatMap((cell) => cell.latest.map(({ claim }) => claim.id)).join()}`}
                row={row}
                story={story}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MatrixRow({ row, story }: { row: ComparisonRow; story: string }) {
  return (
    <tr>
      <th scope="row" className={row.source ? undefined : "no-source"}>
        {row.source ?? NO_SOURCE}
        <PrintedAs row={row} />
      </th>
      {row.cells.map(({ outlet, latest }) => (
        <td key={outlet}>
          {latest.length === 0 && <span className="faint">–</span>}
          {latest.map(({ claim, publishedAt }) => (
            <span key={claim.id} className="cell-figure">
              <Link to={`/${storyQuery(story)}${claimHash(claim.id)}`}>{figureText(claim)}</Link>{" "}
              <span className="faint">{momentParts(publishedAt)[0]}</span>
            </span>
          ))}
        </td>
      ))}
    </tr>
  );
}

/** The words that outlets have for the source, where those are others than its name. */
function PrintedAs({ row: { source, sourceNames } }: { row: ComparisonRow }) {
  const others = sourceNames.filter((name) => name !== source);
  if (others.length === 0) return null;
  return (
    <span className="faint as-printed">also printed as {others.map((name) => `“${name}”`).join(", ")}</span>
  );
}

function groupName(row: ComparisonRow): string {
  const modality = row.modality === "actual" ? "" : `, ${row.modality}`;
  return `${kindText(row)}${modality}${row.subject ? ` (${row.subject})` : ""}`;
}
