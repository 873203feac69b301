import { useMemo } from "react";
import type { CompactComparison, Comparison, FindingType } from "../../../domain/comparison.ts";
import { wholeComparison } from "../../../timeline/compact-comparison.ts";
import { useAddress } from "../location.ts";
import { Filter } from "../parts/filters.tsx";
import { TakeAlong } from "../parts/take-along.tsx";
import { Empty, WhenLoaded } from "../parts/when-loaded.tsx";
import { ALL, type StoryChoice, StoryFilter, storyQuery } from "../story-choice.tsx";
import { useJson } from "../use-json.ts";
import { useKindLabels } from "../use-kind-labels.ts";
import { Disagreements } from "./disagreements.tsx";
import { OriginsOfFigures } from "./figure-origins.tsx";
import { Matrix } from "./matrix.tsx";
import { OutdatedFigures } from "./outdated-figures.tsx";

/** Outlets of one story side by side. */
export function CompareView({ choice }: { choice: StoryChoice }) {
  const loaded = useJson<CompactComparison>(
    choice.id === ALL ? null : `/api/comparison${storyQuery(choice.id)}&claims=once`,
  );
  const kind = useAddress().searchParams.get("kind") ?? "";
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
          {(compact) => <ComparedKind compact={compact} kind={kind} story={choice.id} />}
        </WhenLoaded>
      )}
    </>
  );
}

function ComparedKind({ compact, kind, story }: { compact: CompactComparison; kind: string; story: string }) {
  const comparison = useMemo(() => wholeComparison(compact), [compact]);
  return (
    <>
      <KindFilter comparison={comparison} kind={kind} />
      <Compared comparison={ofKind(comparison, kind)} story={story} kind={kind} />
    </>
  );
}

function Compared({ comparison, story, kind }: { comparison: Comparison; story: string; kind: string }) {
  const query = storyQuery(story) + (kind && `&${new URLSearchParams({ kind })}`);
  if (comparison.rows.length === 0) return <Empty>No figure has been found for this story yet.</Empty>;
  return (
    <>
      <section aria-labelledby="disagree">
        <h2 id="disagree">Figures that cannot both hold</h2>
        <Disagreements all={comparison.disagreements} story={story} />
        <TakeAlong of="disagreements" query={query} />
      </section>
      <section aria-labelledby="outdated">
        <h2 id="outdated">Older figures still in print</h2>
        <OutdatedFigures query={query} />
        <TakeAlong of="outdated" query={query} />
      </section>
      <section aria-labelledby="origins">
        <h2 id="origins">Many outlets, how many origins</h2>
        <OriginsOfFigures story={story} kind={kind} />
        <TakeAlong of="origins" query={query} />
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
        <TakeAlong of="comparison" query={query} />
        <Matrix comparison={comparison} story={story} />
      </section>
    </>
  );
}

function KindFilter({ comparison, kind }: { comparison: Comparison; kind: string }) {
  const labels = useKindLabels();
  const kinds = [...new Set(comparison.rows.map((row) => row.of ?? row.kind))];
  const choices = kinds.map((value) => ({ value, text: labels.get(value) ?? value }));
  return (
    <form className="filters" aria-label="What to show" onSubmit={(event) => event.preventDefault()}>
      <Filter
        name="kind"
        label="Kind of figure"
        value={kind}
        choices={[{ value: "", text: "all kinds" }, ...choices]}
      />
    </form>
  );
}

/** A verified count belongs to the kind that was verified as well. */
function ofKind(comparison: Comparison, kind: string): Comparison {
  if (kind === "") return comparison;
  const wanted = (one: { kind: string; of?: string | null }) => one.kind === kind || one.of === kind;
  return {
    outlets: comparison.outlets,
    rows: comparison.rows.filter(wanted),
    disagreements: comparison.disagreements.filter(wanted),
    findings: comparison.findings.filter(wanted),
  };
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
