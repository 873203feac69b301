import type { LatestFigure, StoryOverview } from "../../../domain/story-overview.ts";
import { claimHash } from "../location.ts";
import { Figure, SourceName } from "../parts/claim-facts.tsx";
import { asOfDayText, momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";

/** The newest figure of each source, with how many outlets and origins stand behind it. */
export function LatestTable({ latest, query }: { latest: StoryOverview["latest"]; query: string }) {
  return (
    <>
      <div className="scroll">
        <table className="folds latest">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Who says so</th>
              <th scope="col">Who is counted</th>
              <th scope="col">As of</th>
              <th scope="col">In print at</th>
            </tr>
          </thead>
          <tbody>
            {latest.top.map((one) => (
              <Row key={one.latest.claim.id} one={one} query={query} />
            ))}
          </tbody>
        </table>
      </div>
      {latest.total > latest.top.length && (
        <p className="faint">
          The {latest.top.length} of the sources that most outlets print, of {latest.total}.
        </p>
      )}
    </>
  );
}

function Row({
  one: { latest, subject, outlets, others, origins },
  query,
}: {
  one: LatestFigure;
  query: string;
}) {
  const { claim } = latest;
  return (
    <tr>
      <th scope="row">
        <Link to={`/${query}${claimHash(claim.id)}`}>
          <Figure claim={claim} />
        </Link>
      </th>
      <td data-label="Who says so">
        <SourceName claim={claim} />
      </td>
      <td data-label="Who is counted">{subject ?? <span className="faint">not said</span>}</td>
      <td data-label="As of">{asOfDayText(claim.asOf)}</td>
      <td data-label="In print at">
        {printText(outlets, origins)}
        <span className="faint">
          , {outlets.length > 1 ? "last" : ""} {momentText(latest.publishedAt)}
        </span>
        {others.length > 0 && <div className="faint">Another figure of this source: {others.join(", ")}</div>}
      </td>
    </tr>
  );
}

/** "6 outlets, 2 origins"; a single outlet by its name. */
export function printText(outlets: readonly string[], origins: number | null): string {
  if (outlets.length === 1) return outlets[0] ?? "";
  return `${outlets.length} outlets${origins === null ? "" : `, ${origins} ${origins === 1 ? "origin" : "origins"}`}`;
}
