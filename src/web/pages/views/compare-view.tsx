import { useState } from "react";
import type { Comparison, ComparisonRow, FindingType } from "../../../domain/comparison.ts";
import type { Disagreement, DisagreementSide } from "../../../domain/disagreement.ts";
import { figureText, kindText, NO_SOURCE } from "../../../timeline/claim-words.ts";
import { claimHash } from "../location.ts";
import { Figure, SourceName } from "../parts/claim-facts.tsx";
import { momentParts, momentText } from "../parts/dates.ts";
import { Link } from "../parts/link.tsx";
import { Quote } from "../parts/quote.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { ALL, type StoryChoice, StoryFilter, storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";

/** Outlets of one story side by side. */
export function CompareView({ choice }: { choice: StoryChoice }) {
  const loaded = useJson<Comparison>(choice.id === ALL ? null : `/api/comparison${storyQuery(choice.id)}`);
  return (
    <>
      <h1>{choice.name}: outlets compared</h1>
      <p className="lead">
        What each outlet last printed, from which source, and which of these figures cannot both hold.
      </p>
      <form className="filters" aria-label="What to compare" onSubmit={(event) => event.preventDefault()}>
        <StoryFilter choice={choice} />
      </form>
      {choice.id === ALL ? (
        <Empty>Choose a story: figures of different stories have nothing to do with each other.</Empty>
      ) : (
        <WhenLoaded of={loaded}>
          {(comparison) => <Compared comparison={comparison} story={choice.id} />}
        </WhenLoaded>
      )}
    </>
  );
}

function Compared({ comparison, story }: { comparison: Comparison; story: string }) {
  if (comparison.rows.length === 0) return <Empty>No figure has been found for this story yet.</Empty>;
  const groups = [...Map.groupBy(comparison.rows, groupName)];
  return (
    <>
      <section aria-labelledby="disagree">
        <h2 id="disagree">Figures that cannot both hold</h2>
        <Disagreements all={comparison.disagreements} story={story} />
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">Worth knowing</h2>
        <Findings comparison={comparison} />
      </section>
      <section aria-labelledby="matrix">
        <h2 id="matrix">The latest figure of each outlet, by source</h2>
        <p className="faint">
          A dash: this outlet has not printed such a figure from this source. Each figure leads to its
          sentence.
        </p>
        <Matrix groups={groups} comparison={comparison} story={story} />
      </section>
    </>
  );
}

/** So many at first: the widest gaps stand on top, and the rest of the page stays in reach. */
const FIRST = 6;

function Disagreements({ all, story }: { all: readonly Disagreement[]; story: string }) {
  const [whole, setWhole] = useState(false);
  if (all.length === 0) return <p>None: wherever two figures count the same thing, both can be true.</p>;
  return (
    <>
      <p className="faint">
        {all.length === 1 ? "One pair" : `${all.length} pairs`}, the widest gap first. Wordings differ, so
        check the sentences: two figures may count different people after all.
      </p>
      <ol className="cards">
        {all.slice(0, whole ? all.length : FIRST).map((one) => (
          <DisagreementCard
            key={`${one.left.claim.claim.id} ${one.right.claim.claim.id}`}
            one={one}
            story={story}
          />
        ))}
      </ol>
      {!whole && all.length > FIRST && (
        <p>
          <button type="button" className="show-all" onClick={() => setWhole(true)}>
            Show all {all.length}
          </button>
        </p>
      )}
    </>
  );
}

const FINDING_WORDS: Record<FindingType, string> = {
  reported_against_verified: "Reported and verified",
  drops_hedge: "Hedge dropped",
  no_source: "No source given",
  same_figure: "One source, several outlets",
};

function Findings({ comparison }: { comparison: Comparison }) {
  if (comparison.findings.length === 0) return <p>Nothing stands out.</p>;
  return (
    <dl className="findings">
      {[...Map.groupBy(comparison.findings, (one) => one.type)].map(([type, found]) => (
        <div key={type}>
          <dt>{FINDING_WORDS[type]}</dt>
          {found.map((one) => (
            <dd key={one.claims.map(({ claim }) => claim.id).join()}>{one.summary}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function DisagreementCard({ one, story }: { one: Disagreement; story: string }) {
  return (
    <li className="card">
      <p className="card-reason">{one.reason}</p>
      <div className="sides">
        <Side side={one.left} story={story} />
        <Side side={one.right} story={story} />
      </div>
    </li>
  );
}

function Side({ side, story }: { side: DisagreementSide; story: string }) {
  const { claim, publishedAt } = side.claim;
  return (
    <div className="side">
      <p>
        <Figure claim={claim} />
      </p>
      <p>
        <SourceName claim={claim} />
      </p>
      <blockquote>
        <Quote claim={claim} />
      </blockquote>
      <p className="faint">
        {side.outlets.join(", ")} · {momentText(publishedAt)} ·{" "}
        <Link to={`/${storyQuery(story)}${claimHash(claim.id)}`}>
          In the timeline<span className="visually-hidden">: {figureText(claim)}</span>
        </Link>
      </p>
    </div>
  );
}

function groupName(row: ComparisonRow): string {
  const modality = row.modality === "actual" ? "" : `, ${row.modality}`;
  return `${kindText(row)}${modality}${row.subject ? ` (${row.subject})` : ""}`;
}

interface MatrixProps {
  readonly groups: [string, ComparisonRow[]][];
  readonly comparison: Comparison;
  readonly story: string;
}

function Matrix({ groups, comparison: { outlets }, story }: MatrixProps) {
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
